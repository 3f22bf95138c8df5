import type { CalendarDay } from '#lib/calendar-day.ts';
import type { Dated, Job, ResumeReading } from '../resume/resume-reading.ts';
import { gapsAndOverlaps } from '../resume/timeline.ts';
import { writtenDate } from '../resume/written-date.ts';
import { type GivenResume, givenResumeSchema } from './given-resume.ts';
import { type TextWriter, textWriter } from './text-writer.ts';

export interface WrittenResume {
  readonly text: string;
  readonly reading: ResumeReading;
}

/** A résumé in the format JSON Resume, as text and as what it says itself; undefined when the file is none. */
export function resumeOfJson(json: string, today: CalendarDay): WrittenResume | undefined {
  const given = givenResumeSchema.safeParse(JSON.parse(json));
  return given.success ? writtenResume(given.data, today) : undefined;
}

function writtenResume(
  { basics, work, education, ...lists }: GivenResume,
  today: CalendarDay,
): WrittenResume {
  const writer = textWriter();
  const headings: ResumeReading['headings'] = [];
  const part = <Item, Read>(title: string, items: readonly Item[], read: (item: Item) => Read): Read[] => {
    if (items.length === 0) return [];
    writer.gap();
    headings.push({ text: title, span: writer.line(title) });
    return items.map(read);
  };
  for (const words of [basics?.name, basics?.email, basics?.phone, basics?.url]) writer.line(words ?? '');
  if (basics?.summary) writer.gap();
  writer.line(basics?.summary ?? '');
  const jobs = part('Experience', work, (job) => writeJob(writer, job));
  const schooling = part('Education', education, (school) => writeSchool(writer, school));
  const skillNames = lists.skills.flatMap(({ name, keywords }) => [name, ...keywords]).filter(Boolean);
  const skills = part('Skills', skillNames, (name) => ({
    name,
    written: name,
    listed: true,
    span: writer.line(name),
  }));
  const certificates = part('Certificates', lists.certificates, ({ name }) => ({
    name,
    span: writer.line(name),
  }));
  const languages = part('Languages', lists.languages, ({ language, fluency }) => ({
    language,
    level: fluency || null,
    span: writer.line([language, fluency].filter(Boolean).join(', ')),
  }));
  const { name, email, phone, url, summary } = basics ?? {};
  const contact = { name: name || null, email: email || null, phone: phone || null, url: url || null };
  const found = { jobs, schooling, skills, certificates, languages, headings };
  const times = gapsAndOverlaps(jobs, schooling, today);
  return {
    text: writer.text(),
    reading: { ...contact, summary: summary || null, ...found, ...times, unrecognised: [] },
  };
}

function writeJob(writer: TextWriter, job: GivenResume['work'][number]): Job {
  writer.gap();
  const employer = job.name || job.company;
  const [start] = writer.line([job.position, employer].filter(Boolean).join(', '));
  const isCurrent = job.startDate !== '' && job.endDate === '';
  const until = isCurrent ? 'present' : job.endDate;
  const [, end] = writer.line([job.startDate, until].filter(Boolean).join(' – '));
  const highlights = [job.summary, ...job.highlights].filter(Boolean);
  return {
    employer: employer || null,
    title: job.position || null,
    start: dated(job.startDate),
    end: isCurrent ? { written: until, day: null } : dated(job.endDate),
    isCurrent,
    highlights: highlights.map((text) => ({ text, span: writer.line(text) })),
    span: [start, end],
  };
}

function writeSchool(
  writer: TextWriter,
  given: GivenResume['education'][number],
): ResumeReading['schooling'][number] {
  writer.gap();
  const degree = [given.studyType, given.area].filter(Boolean).join(' ');
  const [start] = writer.line([degree, given.institution].filter(Boolean).join(', '));
  const [, end] = writer.line([given.startDate, given.endDate].filter(Boolean).join(' – '));
  return {
    school: given.institution || null,
    degree: degree || null,
    start: dated(given.startDate),
    end: dated(given.endDate),
    span: [start, end],
  };
}

const dated = (written: string): Dated | null => (written === '' ? null : writtenDate(written));
