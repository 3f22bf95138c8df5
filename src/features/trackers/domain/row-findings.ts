import type { Channel } from '#features/applications/domain/application.ts';
import type { Happening } from '#features/applications/domain/event.ts';
import type { Doubt, Finding } from '#features/applications/domain/finding.ts';
import type { CalendarDay } from '#lib/calendar-day.ts';
import { failure, type Result, success } from '#lib/result.ts';
import { readChannel } from './channel-words.ts';
import type { LeftOut } from './left-out.ts';
import type { DayOrder } from './read-day.ts';
import { type RowFacts, rowFacts } from './row-facts.ts';
import { rowHappenings, type ToldStatus } from './row-happenings.ts';
import { rowKey } from './row-key.ts';
import type { StatusReading } from './status-crosswalk.ts';
import type { StatusMeaning } from './status-meaning.ts';
import { isEnding } from './status-meaning.ts';
import { type StatusCount, type StatusReader, statusReader } from './status-reader.ts';
import type { Mapping } from './tracker-field.ts';
import type { TrackerRow } from './tracker-table.ts';

/** How the rows of one sheet are to be read. */
export interface RowOptions {
  readonly dayOrder: DayOrder;
  /** What the person says that a status word means, by the word as it stands in the sheet. */
  readonly statusChoices?: Readonly<Record<string, StatusMeaning>>;
  /** How all rows went in, when the sheet as a whole tells. */
  readonly channel?: Channel;
  /** The day for rows that name none; without it they are left out. */
  readonly undatedOn?: CalendarDay;
}

/** What the rows of a sheet say, and what became of those that bring no application. */
export interface RowFindings {
  readonly findings: Finding[];
  readonly leftOut: LeftOut[];
  readonly statuses: StatusCount[];
}

/** Reads every row of a sheet into a finding, or says why it brings none. */
export function findingsOfRows(
  rows: readonly TrackerRow[],
  mapping: Mapping,
  options: RowOptions,
): RowFindings {
  const statuses = statusReader(options.statusChoices ?? {});
  const findings: Finding[] = [];
  const leftOut: LeftOut[] = [];
  const seen = new Set<string>();
  for (const [position, row] of rows.entries()) {
    const read = rowFinding(rowFacts(row, mapping, options.dayOrder), statuses, options);
    const reason = read.ok ? repeats(read.value, seen) : read.failure;
    if (read.ok && reason === undefined) findings.push(read.value);
    else if (reason !== undefined) leftOut.push({ row: position + 1, reason });
  }
  return { findings, leftOut, statuses: statuses.counts() };
}

/** Two rows that say the same in full are one; a second row about the same opening with other events is kept. */
function repeats({ source, happenings }: Finding, seen: Set<string>): 'repeated' | undefined {
  const whole = [source.key, ...happenings.flatMap(({ kind, on, note = '' }) => [kind, on, note])].join('\n');
  if (seen.has(whole)) return 'repeated';
  seen.add(whole);
  return undefined;
}

function rowFinding(
  facts: RowFacts,
  statuses: StatusReader,
  options: RowOptions,
): Result<Finding, LeftOut['reason']> {
  const words = [facts.status, facts.outcome].filter((word) => word !== undefined);
  const readings = words.map((word) => ({ word, ...statuses.read(word) }));
  if (facts.company === undefined && facts.role === undefined) return failure('no-opening');
  const told = toldBy(readings, facts);
  const notApplied = whyNotApplied(facts, told, words.length > 0);
  if (notApplied !== undefined) return failure(notApplied);
  const happenings = rowHappenings(facts, told, options.undatedOn);
  if (!happenings.some(({ kind }) => kind !== 'note')) return failure('no-day');
  const unknown = readings.filter(({ means }) => means === undefined).map(({ word }) => word);
  return success(findingOf(facts, happenings, doubtOf(facts, happenings, unknown, told), options));
}

/** What a row's status says, with the step it names before it, and what is ticked in columns of their own. */
function toldBy(readings: readonly (StatusReading & { word: string })[], { ticked }: RowFacts): ToldStatus[] {
  const read = readings.flatMap(({ word, means, after }) =>
    [after, means].flatMap((said) => (said === undefined ? [] : [{ word, means: said }])),
  );
  const more = ticked.filter((step) => !read.some(({ means }) => means === step));
  return [...more.map((step) => ({ word: step, means: step })), ...read];
}

/** A saved opening is not an application; "applied: no" or a wish-list status rules one out. */
function whyNotApplied(
  { applied, days, interviews }: RowFacts,
  told: readonly ToldStatus[],
  hasStatus: boolean,
): LeftOut['reason'] | undefined {
  if (told.some(({ means }) => means === 'not-an-application')) return 'not-applied';
  const progressed = told.some(({ means }) => means !== 'nothing' && means !== 'applied');
  if (applied === false && !progressed) return 'not-applied';
  const silentOnApplying = applied !== true && days.appliedOn.length === 0 && interviews.length === 0;
  const saysNothing = told.every(({ means }) => means === 'nothing') && (!hasStatus || told.length > 0);
  return silentOnApplying && saysNothing && (hasStatus || days.savedOn.length > 0) ? 'saved-only' : undefined;
}

function findingOf(
  facts: RowFacts,
  happenings: Happening[],
  doubt: Doubt | undefined,
  { channel }: RowOptions,
): Finding {
  const { company, role, location, url } = facts;
  const key = rowKey({ company, role, applied: facts.days.appliedOn[0] ?? facts.appliedText, url });
  const named = facts.channel === undefined ? 'unknown' : readChannel(facts.channel);
  return {
    source: { kind: 'row', key },
    opening: {
      ...(company !== undefined && { company }),
      ...(role !== undefined && { role }),
      ...(location !== undefined && { location }),
      ...(url !== undefined && { url }),
      channel: named === 'unknown' ? (channel ?? 'unknown') : named,
    },
    thread: [`row:${key}`],
    happenings,
    confidence: doubt === undefined ? 0.95 : 0.7,
    ...(doubt !== undefined && { doubt }),
  };
}

/** The one most important thing a person should look at before the row is saved. */
function doubtOf(
  { company, days, unreadable }: RowFacts,
  happenings: readonly Happening[],
  unknown: readonly string[],
  told: readonly ToldStatus[],
): Doubt | undefined {
  const [word] = unknown;
  const [day] = unreadable;
  if (company === undefined) return { why: 'employer-missing' };
  if (day !== undefined) return { why: 'day-unreadable', word: day.slice(0, 50) };
  if (word !== undefined && told.length === 0) return { why: 'status-unknown', word };
  const statusOn = days.statusOn[0];
  const ended = told.some(({ means }) => isEnding(means));
  if (
    ended &&
    statusOn !== undefined &&
    happenings.some(({ kind, on }) => kind !== 'note' && on > statusOn)
  ) {
    return { why: 'days-disagree' };
  }
  return undefined;
}
