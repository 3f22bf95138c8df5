import type { CalendarDay } from '#lib/calendar-day.ts';
import type { ResumeReading } from './resume/resume-reading.ts';
import { monthOf, monthsOf, type Stretch } from './resume/timeline.ts';

/** A time of work or learning as a bar on an axis of months. */
export interface TimeBar extends Stretch {
  readonly kind: 'job' | 'schooling';
  /** What one was or learned, and where; as far as they were read. */
  readonly what: string | null;
  readonly where: string | null;
  readonly isCurrent: boolean;
}

export interface TimePicture {
  readonly bars: readonly TimeBar[];
  readonly gaps: readonly Stretch[];
  readonly overlaps: readonly Stretch[];
  /** The axis: whole years. */
  readonly from: number;
  readonly to: number;
}

const monthsInYear = 12;

/** The entries that have dates, the latest first, with the years they cover; undefined when none has. */
export function timePicture(reading: ResumeReading, today: CalendarDay): TimePicture | undefined {
  const jobs = reading.jobs.flatMap(({ title, employer, ...job }) =>
    bar({ kind: 'job', what: title, where: employer, isCurrent: job.isCurrent }, monthsOf(job, today)),
  );
  const schooling = reading.schooling.flatMap(({ degree, school, ...entry }) =>
    bar(
      { kind: 'schooling', what: degree, where: school, isCurrent: false },
      monthsOf({ ...entry, start: entry.start ?? entry.end, isCurrent: false }, today),
    ),
  );
  const bars = [...jobs, ...schooling].sort((one, other) => other.to - one.to || other.from - one.from);
  if (bars.length === 0) return undefined;
  const first = Math.min(...bars.map(({ from }) => from));
  const last = Math.max(...bars.map(({ to }) => to));
  return {
    bars,
    gaps: reading.gaps.map(stretchOf),
    overlaps: reading.overlaps.map(stretchOf),
    from: first - (first % monthsInYear),
    to: last - (last % monthsInYear) + monthsInYear,
  };
}

const bar = (about: Omit<TimeBar, 'from' | 'to'>, stretch: Stretch | undefined): TimeBar[] =>
  stretch === undefined ? [] : [{ ...about, ...stretch }];

const stretchOf = ({ from, to }: { readonly from: string; readonly to: string }): Stretch => ({
  from: monthOf(from, 'start'),
  to: monthOf(to, 'end'),
});

/** The years to write under the axis: so few that they can be read. */
export function yearMarks({ from, to }: Pick<TimePicture, 'from' | 'to'>, most = 6): number[] {
  const years = Array.from({ length: (to - from) / monthsInYear + 1 }, (_, at) => from / monthsInYear + at);
  const step = [1, 2, 5, 10, 20].find((each) => years.length / each <= most) ?? 50;
  return years.filter((year) => year % step === 0);
}
