import { applicationOf, type Dossier, dossierSchema } from '#features/applications/domain/dossier.ts';
import { csvLine } from './csv-line.ts';
import { itemsOf, type ReadPage } from './export-part.ts';

/** The columns and what stands in them. People build sheets on them: names and order stay, new ones go to the end. */
const columns: readonly (readonly [name: string, cell: (dossier: Dossier) => string | undefined])[] = [
  ['Company', ({ opening }) => opening.company],
  ['Role', ({ opening }) => opening.role],
  ['Location', ({ opening }) => opening.location],
  ['Channel', ({ opening }) => opening.channel],
  ['Applied on', (dossier) => applicationOf(dossier).appliedOn],
  ['Stage', (dossier) => applicationOf(dossier).stage],
  ['Ending', (dossier) => applicationOf(dossier).ending],
  ['Ended on', (dossier) => applicationOf(dossier).endedOn],
  ['Last news on', (dossier) => applicationOf(dossier).lastEventOn],
  ['Interviews', ({ events }) => String(events.filter(({ kind }) => kind === 'interview').length)],
  ['Link', ({ opening }) => opening.url],
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
    yield csvLine(columns.map(([, cell]) => cell(dossier) ?? ''));
  }
}
