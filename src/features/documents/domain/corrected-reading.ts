import type { CalendarDay } from '#lib/calendar-day.ts';
import { correctionOf } from './correction-of.ts';
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
  const jobs = reading.jobs.flatMap((job) =>
    correctedJob(job, correctionOf(job, reading.jobs, corrections.jobs)),
  );
  const schooling = reading.schooling.flatMap((school) =>
    correctedSchooling(school, correctionOf(school, reading.schooling, corrections.schooling)),
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
