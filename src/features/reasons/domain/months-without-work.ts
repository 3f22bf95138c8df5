import type { ResumeReading } from '#features/documents/domain/resume/resume-reading.ts';
import { monthOf, monthsOf } from '#features/documents/domain/resume/timeline.ts';
import type { CalendarDay } from '#lib/calendar-day.ts';

/** A time without work that ended longer ago than this is seldom asked about. Own estimate. */
const lookedBack = 24;

/**
 * The longest time without an entry that reaches into the two years before a day, in months; 0 when there is none. Undefined
 * where the résumé dates no job, or where the latest one has no end and it is not said that it goes on.
 */
export function monthsWithoutWork(
  { jobs, schooling, gaps }: Pick<ResumeReading, 'jobs' | 'schooling' | 'gaps'>,
  on: CalendarDay,
): number | undefined {
  const dated = jobs.flatMap((job) => ({ job, months: monthsOf(job, on) }));
  const latest = dated
    .filter(({ months }) => months !== undefined)
    .toSorted((one, other) => (one.months?.from ?? 0) - (other.months?.from ?? 0))
    .at(-1);
  if (latest === undefined || (latest.job.end === null && !latest.job.isCurrent)) return undefined;
  const entries = [...jobs, ...schooling.map((entry) => ({ ...entry, isCurrent: false }))];
  const lastMonth = Math.max(...entries.flatMap((entry) => monthsOf(entry, on)?.to ?? []));
  const applied = monthOf(on, 'end');
  const recent = gaps.filter(({ to }) => {
    const end = monthOf(to, 'end');
    return end < applied && end >= applied - lookedBack;
  });
  return Math.max(0, applied - lastMonth - 1, ...recent.map(({ months }) => months));
}
