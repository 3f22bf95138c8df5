import type { CalendarDay } from '#lib/calendar-day.ts';
import { addedTo, correctionOf } from './correction-of.ts';
import type { Corrections, JobCorrection, SchoolingCorrection } from './corrections.ts';
import type { Dated, Job, ResumeReading } from './resume/resume-reading.ts';
import { gapsAndOverlaps } from './resume/timeline.ts';
import { isNow, writtenDate } from './resume/written-date.ts';

type Schooling = ResumeReading['schooling'][number];

/** A reading with what the person put right in it; gaps and overlaps follow from that, and from the day. */
export function correctedReading(
  reading: ResumeReading,
  corrections: Corrections,
  today: CalendarDay,
): ResumeReading {
  const { name, email, phone, url } = { ...reading, ...given(corrections) };
  const jobs = withAdded(
    reading.jobs.flatMap((job) => correctedJob(job, correctionOf(job, reading.jobs, corrections.jobs))),
    addedTo(reading.jobs, corrections.jobs).flatMap((job) => correctedJob({ ...noJob, span: job.span }, job)),
  );
  const schooling = withAdded(
    reading.schooling.flatMap((school) =>
      correctedSchooling(school, correctionOf(school, reading.schooling, corrections.schooling)),
    ),
    addedTo(reading.schooling, corrections.schooling).flatMap((school) =>
      correctedSchooling({ ...noSchooling, span: school.span }, school),
    ),
  );
  return {
    ...reading,
    name,
    email,
    phone,
    url,
    jobs,
    schooling,
    ...gapsAndOverlaps(jobs, schooling, today),
  };
}

const noDates = { start: null, end: null };
const noJob = { employer: null, title: null, ...noDates, isCurrent: false, highlights: [] };
const noSchooling = { school: null, degree: null, ...noDates };

/** What was added stands where the text has it; what the text does not have comes last. */
function withAdded<Entry extends Pick<Job, 'span'>>(read: Entry[], added: readonly Entry[]): Entry[] {
  if (added.length === 0) return read;
  return [...read, ...added].sort((one, other) => one.span[0] - other.span[0]);
}

/** What was said: null says that there is none. */
const given = ({ name, email, phone, url }: Corrections): Partial<ResumeReading> =>
  Object.fromEntries(Object.entries({ name, email, phone, url }).filter(([, value]) => value !== undefined));

function correctedJob(job: Job, correction: JobCorrection | undefined): Job[] {
  if (correction === undefined) return [job];
  if (correction.isNone) return [];
  const { employer = job.employer, title = job.title } = correction;
  const end = dated(correction.end, job.end);
  const isCurrent = correction.end === undefined ? job.isCurrent : isNow(correction.end ?? '');
  return [{ ...job, employer, title, start: dated(correction.start, job.start), end, isCurrent }];
}

function correctedSchooling(entry: Schooling, correction: SchoolingCorrection | undefined): Schooling[] {
  if (correction === undefined) return [entry];
  if (correction.isNone) return [];
  const { school = entry.school, degree = entry.degree } = correction;
  const start = dated(correction.start, entry.start);
  return [{ ...entry, school, degree, start, end: dated(correction.end, entry.end) }];
}

function dated(corrected: string | null | undefined, read: Dated | null): Dated | null {
  if (corrected === undefined) return read;
  return corrected === null || corrected === '' ? null : writtenDate(corrected);
}
