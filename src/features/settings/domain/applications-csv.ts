import type { Application } from '#features/applications/domain/application.ts';
import { applicationOf, type Dossier, dossierSchema } from '#features/applications/domain/dossier.ts';
import { csvLine } from './csv-line.ts';
import { itemsOf, type ReadPage } from './export-part.ts';
import { channelWords, endingWords, stageWords } from './sheet-words.ts';

/** One application with all that its line may tell. */
interface Line extends Application {
  readonly events: Dossier['events'];
}

/** The columns and what stands in them. People build sheets on them: names and order stay, new ones go to the end. */
const columns: readonly (readonly [name: string, cell: (line: Line) => string | undefined])[] = [
  ['Company', ({ company }) => company],
  ['Role', ({ role }) => role],
  ['Location', ({ location }) => location],
  ['Channel', ({ channel }) => channelWords[channel]],
  ['Applied on', ({ appliedOn }) => appliedOn],
  ['Stage', ({ stage }) => stageWords[stage]],
  ['Outcome', ({ ending }) => ending && endingWords[ending]],
  ['Status date', ({ endedOn, lastEventOn }) => endedOn ?? lastEventOn],
  ['Interviews', ({ events }) => String(events.filter(({ kind }) => kind === 'interview').length)],
  ['Link', ({ url }) => url],
  ['Notes', ({ events }) => events.flatMap(({ note }) => note ?? []).join('\n')],
  ['Id', ({ id }) => id],
];

/** Without it, spreadsheet programs read the letters of other languages wrongly. */
const byteOrderMark = '\uFEFF';

/** All applications as a sheet, one a line, piece by piece. */
export async function* applicationsCsv(read: ReadPage): AsyncGenerator<string> {
  yield byteOrderMark + csvLine(columns.map(([name]) => name));
  for await (const item of itemsOf('applications', read)) {
    const dossier = dossierSchema.parse(item);
    const line = { ...applicationOf(dossier), events: dossier.events };
    yield csvLine(columns.map(([, cell]) => cell(line) ?? ''));
  }
}
