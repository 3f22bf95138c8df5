import type { CalendarDay } from '#lib/calendar-day.ts';
import { type ColumnGuess, hasOtherLanguage, lackOf, mappingOf, proposeMapping } from './column-mapping.ts';
import { dayOrder, type FoundDayOrder } from './day-order.ts';
import { findingsOfMailLog } from './mail-log-findings.ts';
import { findingsOfRows, type RowFindings, type RowOptions } from './row-findings.ts';
import { sampleRows } from './sample-rows.ts';
import { cellsFor, dayFields, type Mapping } from './tracker-field.ts';
import type { TrackerChoices, TrackerPreview } from './tracker-preview.ts';
import { misplacedFile, recogniseShape, type TrackerShape } from './tracker-shape.ts';
import type { TrackerTable } from './tracker-table.ts';

/** A sheet that was read: what it brings, and what the person should see before it is saved. */
export interface TrackerReading extends RowFindings {
  readonly preview: TrackerPreview;
}

/** Rows that are looked at to find out what a column holds. */
const sampleSize = 200;

/** Reads a sheet with what the person chose so far. `today` helps to tell 3/4 from 4/3 and is optional. */
export function readTracker(
  table: TrackerTable,
  choices: TrackerChoices = {},
  today?: CalendarDay,
): TrackerReading {
  const shape = recogniseShape(table.header);
  const columns = proposeMapping(table.header, table.rows.slice(0, sampleSize));
  const mapping = choices.mapping ?? mappingOf(columns);
  const found = findDayOrder(table, mapping, shape, today);
  const problem = misplacedFile(shape) ?? lackOf(mapping);
  const read = problem === undefined ? readRows(table, mapping, rowOptions(choices, shape, found)) : nothing;
  const shown = { shape, columns, mapping, dayOrder: choices.dayOrder ?? found, ...(problem && { problem }) };
  return { ...read, preview: previewOf(table, shown, read) };
}

const nothing: RowFindings = { findings: [], leftOut: [], statuses: [] };

const readRows = ({ rows }: TrackerTable, mapping: Mapping, options: RowOptions): RowFindings => {
  const fields = new Set(Object.values(mapping));
  const isMailLog = fields.has('subject') && !fields.has('company') && !fields.has('role');
  return (isMailLog ? findingsOfMailLog : findingsOfRows)(rows, mapping, options);
};

/** LinkedIn writes American dates; sheets with German, Dutch or Romance column names begin with the day. */
function findDayOrder(
  { header, rows }: TrackerTable,
  mapping: Mapping,
  shape: TrackerShape,
  today: CalendarDay | undefined,
): FoundDayOrder {
  const cells = rows.flatMap((row) => dayFields.flatMap((field) => cellsFor(row, mapping, field)));
  const found = dayOrder(cells, today);
  if (found !== 'unclear') return found;
  if (shape.startsWith('linkedin')) return 'month-first';
  return hasOtherLanguage(header) ? 'day-first' : 'unclear';
}

function rowOptions(choices: TrackerChoices, shape: TrackerShape, found: FoundDayOrder): RowOptions {
  const { dayOrder: chosen, statusChoices, undatedOn } = choices;
  return {
    dayOrder: chosen ?? (found === 'month-first' ? 'month-first' : 'day-first'),
    ...(statusChoices && { statusChoices }),
    ...(shape === 'linkedin-applications' && { channel: 'board' as const }),
    ...(undatedOn && { undatedOn }),
  };
}

type Shown = Pick<TrackerPreview, 'shape' | 'mapping' | 'dayOrder' | 'problem'> & { columns: ColumnGuess[] };

function previewOf(table: TrackerTable, shown: Shown, read: RowFindings): TrackerPreview {
  const { findings, leftOut, statuses } = read;
  const because = (reason: string) => leftOut.filter((row) => row.reason === reason).length;
  const asks = {
    mapping: shown.problem !== undefined,
    'day-order': shown.dayOrder === 'unclear',
    statuses: statuses.some(({ means }) => means === undefined),
    undated: because('no-day') > 0,
  };
  const open = (Object.keys(asks) as (keyof typeof asks)[]).filter((question) => asks[question]);
  return {
    ...shown,
    header: table.header,
    sample: sampleRows(table, shown.mapping),
    statuses,
    questions: open,
    counts: {
      rows: table.rows.length,
      applications: new Set(findings.map(({ thread }) => thread.join())).size,
      unsure: findings.filter(({ doubt }) => doubt !== undefined).length,
      leftOut: leftOutCounts(because),
    },
  };
}

const leftOutCounts = (because: (reason: string) => number): TrackerPreview['counts']['leftOut'] => ({
  'no-opening': because('no-opening'),
  'saved-only': because('saved-only'),
  'not-applied': because('not-applied'),
  'no-day': because('no-day'),
  repeated: because('repeated'),
});
