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
 * Under a heading of schooling only schooling is told, unless a title or an employer there is plainly one of work. Under
 * one of neither, such as referees and publications, what has no time is no job.
 */
export function readAsSection(document: DocumentWords, spans: readonly ResumeSpan[]): ResumeSpan[] {
  return sectionsOf(spans).flatMap((section) => {
    const [heading, ...under] = section;
    if (heading?.part !== 'heading' || holds(document, heading, 'workHeading')) return section;
    if (holds(document, heading, 'schoolHeading')) {
      const asSchooling = (span: ResumeSpan) => ({ ...span, part: inSchooling[span.part] ?? span.part });
      return tellsWork(document, under) ? section : [heading, ...under.map(asSchooling)];
    }
    const isOther = holds(document, heading, 'otherHeading') && !tellsJob(under);
    return isOther
      ? [heading, ...under.filter(({ part }) => part !== 'employer' && part !== 'title')]
      : section;
  });
}

/** A time with an end, or a title with a time in its line. */
const tellsJob = (spans: readonly ResumeSpan[]): boolean =>
  spans.some(
    ({ part, line }) =>
      part === 'end' ||
      (part === 'title' && spans.some((span) => span.part === 'start' && span.line === line)),
  );

/** Passages by the heading they stand under, which is the first of each; what stands above all is the first section. */
function sectionsOf(spans: readonly ResumeSpan[]): ResumeSpan[][] {
  const sections: ResumeSpan[][] = [];
  for (const span of spans) {
    if (span.part === 'heading' || sections.length === 0) sections.push([span]);
    else sections.at(-1)?.push(span);
  }
  return sections;
}

/** Employers of which none is a school, or a title that is no degree. */
function tellsWork(document: DocumentWords, spans: readonly ResumeSpan[]): boolean {
  const of = (part: ResumePart) => spans.filter((span) => span.part === part);
  const employers = of('employer');
  const isWork = employers.length > 0 && !employers.some((span) => holds(document, span, 'school'));
  return isWork || of('title').some((span) => isGraduate(document, span) || !holds(document, span, 'degree'));
}

/** A graduate who assists or teaches works. */
const isGraduate = ({ words }: DocumentWords, { from }: ResumeSpan): boolean =>
  /graduate$/.test(words[from] ?? '');

const holds = ({ words }: DocumentWords, { from, to }: ResumeSpan, name: ResumeClass): boolean =>
  words.slice(from, to).some((word) => resumeClassesOf(word).includes(name));
