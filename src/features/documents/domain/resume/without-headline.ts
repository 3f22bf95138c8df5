import type { DocumentWords } from '#lib/text/document-words.ts';
import { resumeClassesOf } from './resume-lexicon.ts';
import type { ResumeSpan } from './resume-spans.ts';

/** Lines from a title to an employer or a date of the same job. */
const near = 2;

/** What people call themselves above their work, “Backend engineer”, is no job of theirs: it has no employer and no time. */
export function withoutHeadline(document: DocumentWords, spans: readonly ResumeSpan[]): ResumeSpan[] {
  const work = spans.find((span) => span.part === 'heading' && isWork(document, span));
  if (!work) return [...spans];
  const facts = spans.filter(({ part }) => part === 'employer' || part === 'start');
  return spans.filter(
    ({ part, line }) =>
      part !== 'title' ||
      line >= work.line ||
      facts.some((fact) => fact.line < work.line && Math.abs(fact.line - line) <= near),
  );
}

const isWork = ({ words }: DocumentWords, { from, to }: ResumeSpan): boolean =>
  words.slice(from, to).some((word) => resumeClassesOf(word).includes('workHeading'));
