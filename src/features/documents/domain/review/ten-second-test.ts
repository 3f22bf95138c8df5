import { z } from 'zod';
import type { PostingReading } from '#features/postings/domain/posting-reading.ts';
import type { DocumentWords } from '#lib/text/document-words.ts';
import type { Job, ResumeReading } from '../resume/resume-reading.ts';
import { monthOf, monthsCovered, monthsOf } from '../resume/timeline.ts';
import { isShown, mustHaves, shownBy } from './requirements-shown.ts';

/** What somebody sees of a résumé in ten seconds: https://www.theladders.com/static/images/basicSite/pdfs/TheLadders-EyeTracking-StudyC2.pdf (7.4 seconds on average, on name, titles, employers, dates and schooling). */
export const tenSecondsSchema = z.object({
  name: z.string().nullable(),
  title: z.string().nullable(),
  employer: z.string().nullable(),
  /** Years of work by the dates, none counted twice; null when no date is readable. */
  years: z.number().nullable(),
  /** The first lines below name and address, as written. */
  firstLines: z.array(z.string()),
  schooling: z.string().nullable(),
  skills: z.array(z.string()),
  /** The posting’s must-haves that can be seen in the top third, and the others. */
  visible: z.array(z.string()),
  notVisible: z.array(z.string()),
});
export type TenSeconds = z.output<typeof tenSecondsSchema>;

const lines = 3;
const skillsSeen = 6;
const topShare = 1 / 3;
const monthsPerYear = 12;

/** What a first reader sees of the page in ten seconds. */
export function tenSecondTest(
  reading: ResumeReading,
  document: DocumentWords,
  today: string,
  posting?: PostingReading,
): TenSeconds {
  const job = latestJob(reading.jobs);
  const end = endOfTop(document);
  const inTop = { ...reading, skills: reading.skills.filter(({ span }) => span[1] <= end) };
  const shown = shownBy(document.text.slice(0, end), inTop);
  const asked = posting ? mustHaves(posting) : [];
  const stretches = reading.jobs.flatMap((each) => monthsOf(each, today) ?? []);
  const listed = reading.skills.filter((skill) => skill.listed);
  return {
    name: reading.name,
    title: job?.title ?? null,
    employer: job?.employer ?? null,
    years: stretches.length > 0 ? Math.round(monthsCovered(stretches) / monthsPerYear) : null,
    firstLines: firstLines(reading),
    schooling: highestSchooling(reading.schooling),
    skills: [...new Set((listed.length > 0 ? listed : reading.skills).map(({ written }) => written))].slice(
      0,
      skillsSeen,
    ),
    visible: asked.filter((each) => isShown(each, shown)).map(({ text }) => text),
    notVisible: asked.filter((each) => !isShown(each, shown)).map(({ text }) => text),
  };
}

/** The job that goes on, else the one that ended last; without dates the first on the page. */
function latestJob(jobs: readonly Job[]): Job | undefined {
  const endOf = ({ isCurrent, end, start }: Job) => {
    const day = end?.day ?? start?.day;
    return isCurrent ? Number.POSITIVE_INFINITY : day ? monthOf(day, 'end') : 0;
  };
  return jobs.reduce<Job | undefined>(
    (best, job) => (best && endOf(best) >= endOf(job) ? best : job),
    undefined,
  );
}

function endOfTop({ words, ends, text }: DocumentWords): number {
  const last = Math.ceil(words.length * topShare) - 1;
  return ends[last] ?? text.length;
}

const firstLines = ({ summary, jobs }: ResumeReading): string[] =>
  [...(summary?.split('\n') ?? []), ...(jobs[0]?.highlights.map(({ text }) => text) ?? [])].slice(0, lines);

/** From the highest on. */
const levels: readonly RegExp[] = [
  /\b(?:ph\.?\s?d|d\.?phil|doctor|dr\.|promotion|habilitation)/i,
  /\b(?:master|m\.?sc|m\.?a\b|mba|magister|diplom|staatsexamen|ll\.?m|m\.?eng|m\.?ed)/i,
  /\b(?:bachelor|b\.?sc|b\.?a\b|b\.?eng|b\.?ed|bsn|degree|meister|fachwirt|honours)/i,
  /\b(?:associate|foundation|hnd|diploma|techniker|higher)/i,
  /(?:apprentic|ausbildung|lehre|gesell|certificate|nvq|vocational|examen|kauf)/i,
];

function highestSchooling(schooling: ResumeReading['schooling']): string | null {
  const levelOf = (degree: string | null) => {
    const level = levels.findIndex((each) => degree !== null && each.test(degree));
    return level < 0 ? levels.length : level;
  };
  const best = schooling.toSorted((one, other) => levelOf(one.degree) - levelOf(other.degree))[0];
  const words = [best?.degree, best?.school].filter((each) => each !== null && each !== undefined);
  return words.length > 0 ? words.join(', ') : null;
}
