import type { Job, ResumeReading } from './resume-reading.ts';

/** Months since the year 0: months can be counted. A year alone is its first month at a start and its last at an end. */
export function monthOf(day: string, side: 'start' | 'end'): number {
  const [year = '0', month] = day.split('-');
  const inYear = month === undefined ? (side === 'start' ? 1 : 12) : Number(month);
  return Number(year) * 12 + inYear - 1;
}

export interface Stretch {
  readonly from: number;
  /** The last month of it. */
  readonly to: number;
}

/** The months of an entry, both ends included; one without an end that does not go on is as long as its start says. */
export function monthsOf(job: Pick<Job, 'start' | 'end' | 'isCurrent'>, today: string): Stretch | undefined {
  const { start, end, isCurrent } = job;
  if (!start?.day) return undefined;
  const from = monthOf(start.day, 'start');
  const last = isCurrent ? monthOf(today, 'end') : monthOf(end?.day ?? start.day, 'end');
  return { from, to: Math.max(from, last) };
}

/** How many months at least one of the stretches covers: none counts twice. */
export function monthsCovered(stretches: readonly Stretch[]): number {
  let [sum, reached] = [0, Number.NEGATIVE_INFINITY];
  for (const { from, to } of stretches.toSorted((one, other) => one.from - other.from)) {
    sum += Math.max(0, to - Math.max(from - 1, reached));
    reached = Math.max(reached, to);
  }
  return sum;
}

const shortestGap = 3;

/** Times between entries that none covers, and times that two jobs cover. */
export function gapsAndOverlaps(
  jobs: readonly Job[],
  schooling: ResumeReading['schooling'],
  today: string,
): Pick<ResumeReading, 'gaps' | 'overlaps'> {
  const known = (entries: readonly Pick<Job, 'start' | 'end' | 'isCurrent'>[]) =>
    entries.flatMap((entry) => monthsOf(entry, today) ?? []).toSorted((one, other) => one.from - other.from);
  const work = known(jobs);
  const all = known([...jobs, ...schooling.map((entry) => ({ ...entry, isCurrent: false }))]);
  const gaps: ResumeReading['gaps'] = [];
  let reached = all[0]?.to ?? 0;
  for (const { from, to } of all.slice(1)) {
    if (from - reached - 1 >= shortestGap) gaps.push(stretch(reached + 1, from - 1));
    reached = Math.max(reached, to);
  }
  const overlaps = work.slice(1).flatMap(({ from, to }, place) => {
    const before = Math.max(...work.slice(0, place + 1).map((each) => each.to));
    return before >= from ? [stretch(from, Math.min(before, to))] : [];
  });
  return { gaps, overlaps };
}

const stretch = (from: number, to: number) => ({
  from: isoMonth(from),
  to: isoMonth(to),
  months: to - from + 1,
});

const isoMonth = (month: number): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
