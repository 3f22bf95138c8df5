import type { PostingReading } from '#features/postings/domain/posting-reading.ts';
import { documentWords } from '#lib/text/document-words.ts';
import type { Dated, Job, ResumeReading } from '../resume/resume-reading.ts';
import { writtenDate } from '../resume/written-date.ts';
import { type ReviewContext, reviewContext } from './review-context.ts';

export const today = '2026-11-26';

/** A reading of nothing, with what a test needs. */
export const madeReading = (known: Partial<ResumeReading> = {}): ResumeReading => ({
  name: null,
  email: 'a.b@post.example',
  phone: '07700 900318',
  url: null,
  summary: null,
  jobs: [],
  schooling: [],
  skills: [],
  certificates: [],
  languages: [],
  headings: [],
  gaps: [],
  overlaps: [],
  unrecognised: [],
  ...known,
});

interface JobToMake {
  readonly title?: string;
  readonly employer?: string;
  readonly start: string;
  readonly end: string | null;
}

/** A job whose first line stands in the text as `title, employer, start - end`. */
export function madeJob(text: string, { title, employer, start, end }: JobToMake): Job {
  const names = [title, employer].filter((each) => each !== undefined);
  const first = text.indexOf(names[0] ?? start);
  const last = text.indexOf(end ?? 'present', text.indexOf(start, first) + start.length);
  return {
    title: title ?? null,
    employer: employer ?? null,
    start: writtenDate(start),
    end: end === null ? ({ written: 'present', day: null } satisfies Dated) : writtenDate(end),
    isCurrent: end === null,
    highlights: [],
    span: [first, last + (end ?? 'present').length],
  };
}

/** A skill that stands in the text. */
export function madeSkill(text: string, name: string, listed: boolean): ResumeReading['skills'][number] {
  const start = text.indexOf(name);
  return { name, written: name, listed, span: [start, start + name.length] };
}

export const madeRequirement = (
  text: string,
  skill: string | null = null,
): PostingReading['requirements'][number] => ({
  text,
  kind: 'skill',
  importance: 'must',
  skill,
  years: null,
  span: [0, text.length],
});

/** The context of a text in a review. */
export const contextOf = (text: string, known: Partial<ReviewContext> = {}): ReviewContext =>
  reviewContext({
    text,
    document: documentWords(text),
    language: 'en',
    today,
    reading: madeReading(),
    ...known,
  });
