import type { Dated, Job, ResumeReading } from '../resume/resume-reading.ts';
import { monthOf } from '../resume/timeline.ts';
import { type Remark, remark } from './remark.ts';
import type { ReviewContext } from './review-context.ts';

type Entry = Pick<Job, 'start' | 'end' | 'span'>;

/** Entries that end before they begin, begin in time to come, or lie on one another. */
export function jobDates({ text, reading, today }: ReviewContext): Remark[] {
  if (!reading) return [];
  const entries: Entry[] = [...reading.jobs, ...reading.schooling];
  return [
    ...entries.filter(isTurned).map((entry) => remark('dates-turned', text, datesOf(text, entry))),
    ...reading.jobs
      .filter(({ start }) => start?.day && monthOf(start.day, 'start') > monthOf(today, 'start'))
      .map((entry) => remark('begin-to-come', text, datesOf(text, entry))),
    ...overlapping(reading, text),
  ];
}

const isTurned = ({ start, end }: Entry): boolean =>
  Boolean(start?.day && end?.day && monthOf(start.day, 'start') > monthOf(end.day, 'end'));

const besides =
  /part[- ]?time|volunt|freelanc|self[- ]employed|casual|weekend|seasonal|teilzeit|ehrenamt|minijob|aushilfe|nebenberuf|selbst|freiberuf|intern|student|agency|founder|owner|board|member|coach|mentor|tutor|lecturer|locum|bank|saturday|summer|evening|director|consult|werkstudent|praktik/i;

/** Two jobs of which the later began clearly before the earlier ended, unless one was done beside the other. */
function overlapping({ jobs }: ResumeReading, text: string): Remark[] {
  const exact = jobs.filter((job) => isMonth(job.start) && isMonth(job.end));
  return exact.flatMap((earlier) => {
    const later = jobs.find(
      (job) =>
        isMonth(job.start) &&
        monthsShared(earlier, job) > 1 &&
        (isSamePlace(earlier, job) || !(isBeside(earlier, text) || isBeside(job, text))),
    );
    if (!later) return [];
    return [
      remark('jobs-at-once', text, datesOf(text, earlier), {
        values: { count: monthsShared(earlier, later) },
        clarity: isSamePlace(earlier, later) ? 0.9 : 0.7,
      }),
    ];
  });
}

const isMonth = (dated: Dated | null): boolean => dated?.day?.includes('-') ?? false;

const behindEntry = 30;

const isSamePlace = (one: Job, other: Job): boolean =>
  one.employer !== null && one.employer === other.employer;

function isBeside({ title, employer, span }: Job, text: string): boolean {
  return besides.test(`${title ?? ''} ${employer ?? ''} ${text.slice(span[1], span[1] + behindEntry)}`);
}

/** Months in which both ran, when the second began later and went on longer. */
function monthsShared(earlier: Job, later: Job): number {
  if (earlier === later || !earlier.start?.day || !earlier.end?.day || !later.start?.day) return 0;
  const begins = monthOf(later.start.day, 'start');
  const stops = monthOf(earlier.end.day, 'end');
  const goesOn = later.end?.day ? monthOf(later.end.day, 'end') > stops : later.isCurrent;
  return goesOn && begins > monthOf(earlier.start.day, 'start') ? stops - begins + 1 : 0;
}

/** Where the dates of an entry stand; the whole entry when they cannot be told apart. */
function datesOf(text: string, { start, end, span }: Entry): { start: number; end: number } {
  const entry = text.slice(span[0], span[1]);
  const first = start ? entry.indexOf(start.written) : -1;
  const last = end && first >= 0 ? entry.indexOf(end.written, first + 1) : -1;
  if (!start || !end || first < 0 || last < 0) return { start: span[0], end: span[1] };
  return { start: span[0] + first, end: span[0] + last + end.written.length };
}
