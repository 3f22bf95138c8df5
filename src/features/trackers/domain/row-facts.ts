import type { Happening } from '#features/applications/domain/event.ts';
import type { CalendarDay } from '#lib/calendar-day.ts';
import { fold } from './fold.ts';
import { type DayOrder, readDay } from './read-day.ts';
import { readStatus } from './status-crosswalk.ts';
import { cellsFor, type DayField, dayFields, type Mapping, type TrackerField } from './tracker-field.ts';
import type { TrackerRow } from './tracker-table.ts';

interface InterviewDay {
  readonly on: CalendarDay;
  readonly round: Happening['round'];
}

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
  /** Steps that a yes in a column of their own says were reached. */
  readonly ticked: readonly ('interview' | 'offer' | 'rejected')[];
  /** What the cell for the applied date says, as it stands. */
  readonly appliedText: string | undefined;
  /** The interviews that have a day, in order, with the round that their column's name tells. */
  readonly interviews: readonly InterviewDay[];
  /** Days by meaning. */
  readonly days: Readonly<Record<DayField, readonly CalendarDay[]>>;
  /** Cells of day columns that name no day of the calendar. */
  readonly unreadable: readonly string[];
}

const onlyStrokes = /^[-–—./\s]+$/u;
const yes = new Set(['yes', 'y', 'true', '1', 'x', 'applied', 'ja', 'oui', 'si', 'sim', 'checked']);
const no = new Set(['no', 'n', 'false', '0', 'nein', 'nee', 'non', 'nao', 'unchecked']);

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
    ticked: [
      ...(yesOrNo(first('interviewed')) ? ['interview' as const] : []),
      ...(yesOrNo(first('offered')) ? ['offer' as const] : []),
      ...(yesOrNo(first('rejected')) ? ['rejected' as const] : []),
    ],
    appliedText: first('appliedOn'),
    interviews: interviewDays(row, mapping, order),
    ...rowDays(row, mapping, order),
  };
}

function interviewDays(row: TrackerRow, mapping: Mapping, order: DayOrder): InterviewDay[] {
  const columns = Object.keys(mapping).filter((column) => mapping[column] === 'interviewOn');
  const days = columns.flatMap((column) => {
    const on = readDay(row[column] ?? '', order);
    return on === undefined ? [] : [{ on, round: roundNamed(column) }];
  });
  return days.sort((a, b) => a.on.localeCompare(b.on));
}

/** A column "Phone screen" tells the round, "Interview 2" does not. */
function roundNamed(column: string): Happening['round'] {
  const { means } = readStatus(column);
  return means === 'screen' || means === 'final' ? means : undefined;
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
  if (/^[✓✔☑✅]/u.test(text ?? '')) return true;
  const answer = fold(text ?? '');
  if (yes.has(answer)) return true;
  return no.has(answer) ? false : undefined;
}
