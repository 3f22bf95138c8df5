import type { CalendarDay } from '#lib/calendar-day.ts';
import { fold } from './fold.ts';
import { type DayOrder, readDay } from './read-day.ts';
import { cellsFor, type DayField, dayFields, type Mapping, type TrackerField } from './tracker-field.ts';
import type { TrackerRow } from './tracker-table.ts';

/** What one row says, cell by cell, before it is turned into events; undefined where it says nothing. */
export interface RowFacts {
  readonly company: string | undefined;
  readonly role: string | undefined;
  readonly location: string | undefined;
  readonly url: string | undefined;
  readonly channel: string | undefined;
  readonly notes: string | undefined;
  readonly status: string | undefined;
  readonly outcome: string | undefined;
  /** The row's own yes or no to "applied". */
  readonly applied: boolean | undefined;
  /** What the cell for the applied date says, as it stands. */
  readonly appliedText: string | undefined;
  /** Days by meaning; several for several interviews. */
  readonly days: Readonly<Record<DayField, readonly CalendarDay[]>>;
  /** Cells of day columns that name no day of the calendar. */
  readonly unreadable: readonly string[];
}

const onlyStrokes = /^[-–—./\s]+$/u;
const yes = new Set(['yes', 'y', 'true', '1', 'x', 'applied', 'ja', 'oui', 'si', 'sim']);
const no = new Set(['no', 'n', 'false', '0', 'nein', 'nee', 'non', 'nao']);

/** Reads the mapped cells of a row. */
export function rowFacts(row: TrackerRow, mapping: Mapping, order: DayOrder): RowFacts {
  const first = (field: TrackerField) => cellsFor(row, mapping, field)[0];
  const notes = cellsFor(row, mapping, 'notes');
  return {
    company: first('company')?.slice(0, 300),
    role: first('role')?.slice(0, 300),
    location: first('location')?.slice(0, 300),
    url: first('url')?.slice(0, 2_000),
    channel: first('channel'),
    notes: notes.length === 0 ? undefined : notes.join('\n').slice(0, 20_000),
    status: first('status')?.replace(onlyStrokes, '') || undefined,
    outcome: first('outcome')?.replace(onlyStrokes, '') || undefined,
    applied: yesOrNo(first('applied')),
    appliedText: first('appliedOn'),
    ...rowDays(row, mapping, order),
  };
}

function rowDays(row: TrackerRow, mapping: Mapping, order: DayOrder): Pick<RowFacts, 'days' | 'unreadable'> {
  const read = dayFields.flatMap((field) =>
    cellsFor(row, mapping, field).map((text) => ({ field, text, day: readDay(text, order) })),
  );
  const daysOf = (field: DayField) => read.flatMap((cell) => (cell.field === field ? (cell.day ?? []) : []));
  return {
    unreadable: read.flatMap(({ text, day }) => (day === undefined && saysADay(text) ? [text] : [])),
    days: {
      appliedOn: daysOf('appliedOn'),
      statusOn: daysOf('statusOn'),
      rejectedOn: daysOf('rejectedOn'),
      interviewOn: daysOf('interviewOn'),
      offerOn: daysOf('offerOn'),
      savedOn: daysOf('savedOn'),
    },
  };
}

/** "n/a" and "-" in a day column say that there is none; "31.02.2024" names one that cannot be. */
const saysADay = (text: string): boolean => /\d/u.test(text);

function yesOrNo(text: string | undefined): boolean | undefined {
  const answer = fold(text ?? '');
  if (yes.has(answer)) return true;
  return no.has(answer) ? false : undefined;
}
