import type { DocumentWords } from '#lib/text/document-words.ts';
import type { ResumePart } from './resume-labels.ts';
import { type ResumeClass, resumeClassesOf } from './resume-lexicon.ts';
import type { ResumeSpan } from './resume-spans.ts';

/** What passages of work are called when they stand under a heading of schooling. */
const inSchooling: Readonly<Partial<Record<ResumePart, ResumePart>>> = {
  employer: 'school',
  title: 'degree',
  start: 'from',
  end: 'grad',
};

/**
 * Under a heading of schooling only schooling is told, unless an entry there has both an employer and a title: a place
 * with the word of a school in it is one, and its dates are those of schooling.
 */
export function readAsSection(document: DocumentWords, spans: readonly ResumeSpan[]): ResumeSpan[] {
  return sectionsOf(spans).flatMap(([heading, ...under]) => {
    const isSchooling = heading && isSchoolHeading(document, heading) && !tellsWork(document, under);
    if (!heading || !isSchooling) return heading ? [heading, ...under] : under;
    return [heading, ...under.map((span) => ({ ...span, part: inSchooling[span.part] ?? span.part }))];
  });
}

/** Passages by the heading they stand under, which is the first of each; what stands above all is the first section. */
function sectionsOf(spans: readonly ResumeSpan[]): ResumeSpan[][] {
  const sections: ResumeSpan[][] = [];
  for (const span of spans) {
    if (span.part === 'heading' || sections.length === 0) sections.push([span]);
    else sections.at(-1)?.push(span);
  }
  return sections;
}

function isSchoolHeading(document: DocumentWords, heading: ResumeSpan): boolean {
  if (heading.part !== 'heading') return false;
  return holds(document, heading, 'schoolHeading') && !holds(document, heading, 'workHeading');
}

/** An employer that is no school, or a title that is no degree and has no school beside it. */
function tellsWork(document: DocumentWords, spans: readonly ResumeSpan[]): boolean {
  return spans.some(
    (span) =>
      (span.part === 'employer' && !holds(document, span, 'school')) ||
      (span.part === 'title' && (isGraduate(document, span) || !holds(document, span, 'degree'))),
  );
}

/** A graduate who assists or teaches works. */
const isGraduate = ({ words }: DocumentWords, { from }: ResumeSpan): boolean =>
  /graduate$/.test(words[from] ?? '');

const holds = ({ words }: DocumentWords, { from, to }: ResumeSpan, name: ResumeClass): boolean =>
  words.slice(from, to).some((word) => resumeClassesOf(word).includes(name));
