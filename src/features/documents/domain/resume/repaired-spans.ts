import type { DocumentWords } from '#lib/text/document-words.ts';
import type { ResumePart } from './resume-labels.ts';
import { type ResumeClass, resumeClassesOf } from './resume-lexicon.ts';
import type { ResumeSpan } from './resume-spans.ts';

const headingClasses: readonly ResumeClass[] = [
  'workHeading',
  'schoolHeading',
  'skillHeading',
  'otherHeading',
  'contact',
  'language',
  'licence',
];

/** Passages that their neighbours show to be something else than they were taken for. */
export function repairedSpans(document: DocumentWords, spans: readonly ResumeSpan[]): ResumeSpan[] {
  const context = { document, spans };
  return spans.map((span) => {
    if (span.part === 'heading')
      return isEmployerHeading(span, context) ? { ...span, part: 'employer' } : span;
    if (span.part !== 'employer') return span;
    if (isSchool(span, context)) return { ...span, part: 'school' };
    return isTitle(span, context) ? { ...span, part: 'title' } : span;
  });
}

interface Context {
  readonly document: DocumentWords;
  readonly spans: readonly ResumeSpan[];
}

/** A line that names no usual part of a résumé, right above a title without an employer. */
function isEmployerHeading(span: ResumeSpan, context: Context): boolean {
  if (holds(span, context, headingClasses)) return false;
  return (
    inLine(context, span.line + 1, 'title').length > 0 &&
    inLine(context, span.line + 1, 'employer').length === 0
  );
}

/** A school without any date of work beside it, but with a degree or a year. */
function isSchool(span: ResumeSpan, context: Context): boolean {
  const count = (parts: readonly ResumePart[]) =>
    parts.flatMap((part) => inLine(context, span.line, part)).length;
  return (
    count(['start', 'end', 'title']) === 0 &&
    count(['degree', 'grad']) > 0 &&
    holds(span, context, ['school'])
  );
}

/** Of two employers in a line without a title, the one that names an occupation. */
function isTitle(span: ResumeSpan, context: Context): boolean {
  const others = inLine(context, span.line, 'employer').filter((each) => each !== span);
  if (others.length !== 1 || inLine(context, span.line, 'title').length > 0) return false;
  return (
    holds(span, context, ['occupation', 'seniority']) &&
    !others.some((each) => holds(each, context, ['occupation']))
  );
}

const inLine = ({ spans }: Context, line: number, part: ResumePart): ResumeSpan[] =>
  spans.filter((span) => span.line === line && span.part === part);

const holds = ({ from, to }: ResumeSpan, { document }: Context, names: readonly ResumeClass[]): boolean =>
  document.words.slice(from, to).some((word) => resumeClassesOf(word).some((name) => names.includes(name)));
