import { stat } from 'node:fs/promises';
import { readTracker } from '#features/trackers/domain/read-tracker.ts';
import type { TrackerChoices } from '#features/trackers/domain/tracker-preview.ts';
import { readTrackerFile } from '#features/trackers/server/read-tracker-file.ts';
import type { NamedTable } from '#features/trackers/server/read-tracker-zip.ts';
import type { CalendarDay } from '#lib/calendar-day.ts';
import { Problem } from '#lib/problem.ts';
import type { ReadItem } from './read-item.ts';

/** What the person chose for each sheet of a file, by the sheet's name. */
export type SheetChoices = Readonly<Record<string, TrackerChoices>>;

/** The sheets of a tracker's file; a file that holds none is refused in one sentence. */
export async function sheetsAt(path: string): Promise<NamedTable[]> {
  const read = await readTrackerFile(path);
  if (!read.ok) throw new Problem(422, 'sheet-unreadable', read.failure);
  return read.value;
}

/** What the screen shows of each sheet before anything is staged. */
export const sheetPreviews = (sheets: readonly NamedTable[], choices: SheetChoices, today: CalendarDay) =>
  sheets.map(({ name, table }) => ({
    name,
    preview: readTracker(table, choices[name], today).preview,
    problems: table.problems,
  }));

/** Every row of every sheet, read as chosen or else as proposed. */
export async function* sheetItems(
  path: string,
  choices: SheetChoices,
  today: CalendarDay,
): AsyncGenerator<ReadItem> {
  const { size } = await stat(path);
  const sheets = await sheetsAt(path);
  const [lacking] = sheetPreviews(sheets, choices, today).map(({ preview }) => preview.problem);
  if (sheets.length === 1 && lacking !== undefined) throw new Problem(422, 'sheet-unclear', lacking);
  const progress = { bytesRead: size, bytesTotal: size };
  for (const { name, table } of sheets) {
    for (const { line, sentence } of table.problems) {
      yield { ...progress, broken: { position: `${name}, line ${line}`, reason: sentence } };
    }
    const { findings, leftOut } = readTracker(table, choices[name], today);
    for (const finding of findings) yield { ...progress, finding };
    for (const _ of leftOut) yield progress;
  }
}
