import type { DocumentWords } from '#lib/text/document-words.ts';
import { shapes } from '#lib/text/word-shape.ts';
import type { ResumePart } from './resume-labels.ts';
import { headingClasses, type ResumeClass, resumeClassesOf } from './resume-lexicon.ts';
import type { ResumeSpan } from './resume-spans.ts';
import { spansByLine } from './spans-by-line.ts';

/** Parts that only a heading names when they stand alone. */
const namedByHeadings: readonly ResumeClass[] = [...headingClasses, 'contact', 'language', 'licence'];

/** Passages that their neighbours show to be something else than they were taken for. */
export function repairedSpans(document: DocumentWords, spans: readonly ResumeSpan[]): ResumeSpan[] {
  const first = spans.find(({ part }) => part === 'heading')?.line ?? 0;
  const context = { document, byLine: spansByLine(spans), first };
  return spans.flatMap((span) => {
    if (isPlace(span, context) || isAside(span, context)) return [];
    const part = partBeside(span, context);
    return part === span.part ? [span] : [{ ...span, part }];
  });
}

interface Context {
  readonly document: DocumentWords;
  readonly byLine: ReadonlyMap<number, readonly ResumeSpan[]>;
  /** The line of the first heading. */
  readonly first: number;
}

type Shows = (span: ResumeSpan, context: Context) => boolean;

/** What a part may be instead, and what shows it. */
const instead: Readonly<Partial<Record<ResumePart, readonly (readonly [ResumePart, Shows])[]>>> = {
  heading: [
    ['degree', isDegreeHeading],
    ['employer', isEmployerHeading],
  ],
  employer: [
    ['school', isSchool],
    ['title', isTitle],
  ],
  title: [['employer', isEmployer]],
  school: [['degree', isDegree]],
};

const partBeside = (span: ResumeSpan, context: Context): ResumePart =>
  instead[span.part]?.find(([, shows]) => shows(span, context))?.[0] ?? span.part;

/**
 * A line that names no usual part of a résumé, right above a title without an employer. The first heading is one of work
 * in words of the person’s own, “Kitchens”, unless it looks like a name.
 */
function isEmployerHeading(span: ResumeSpan, context: Context): boolean {
  if (holds(span, context, namedByHeadings)) return false;
  if (span.line === context.first && !looksLikeName(span, context)) return false;
  return has(context, span.line + 1, 'title') && !has(context, span.line + 1, 'employer');
}

const looksLikeName = ({ from, to }: ResumeSpan, { document }: Context): boolean =>
  to - from > 1 && document.shapes[to - 1] !== shapes.small;

/** A line with the word of a degree, right below a school that has none. */
function isDegreeHeading(span: ResumeSpan, context: Context): boolean {
  const above = span.line - 1;
  if (span.to - span.from === 1 && holds(span, context, headingClasses)) return false;
  return holds(span, context, ['degree']) && has(context, above, 'school') && !has(context, above, 'degree');
}

/** A school without any date of work beside it, but with a degree or a year. */
function isSchool(span: ResumeSpan, context: Context): boolean {
  const hasOne = (...parts: ResumePart[]) => parts.some((part) => has(context, span.line, part));
  return !hasOne('start', 'end', 'title') && hasOne('degree', 'grad') && holds(span, context, ['school']);
}

/** Of two employers in a line without a title, the one that names an occupation. */
function isTitle(span: ResumeSpan, context: Context): boolean {
  const others = inLine(context, span.line, 'employer').filter((each) => each !== span);
  if (others.length !== 1 || has(context, span.line, 'title') || has(context, span.line + 1, 'title'))
    return false;
  return (
    holds(span, context, ['occupation', 'seniority']) &&
    !others.some((each) => holds(each, context, ['occupation']))
  );
}

/** Of two titles in a line without an employer, the one that names no occupation beside one that does. */
function isEmployer(span: ResumeSpan, context: Context): boolean {
  const others = inLine(context, span.line, 'title').filter((each) => each !== span);
  if (others.length !== 1 || has(context, span.line, 'employer') || has(context, span.line - 1, 'employer'))
    return false;
  return (
    !holds(span, context, ['occupation', 'seniority']) &&
    others.some((each) => holds(each, context, ['occupation']))
  );
}

/** “Ontario School Diploma”: a school that is or goes over into a degree, next to another school without one. */
function isDegree(span: ResumeSpan, context: Context): boolean {
  const degrees = inLine(context, span.line, 'degree');
  const schools = inLine(context, span.line, 'school');
  if (degrees.length === 0 && schools.length === 2) {
    return schools.every((each) => holds(each, context, ['degree']) === (each === span));
  }
  if (!degrees.some(({ from }) => from === span.to)) return false;
  const beside = [span.line - 1, span.line + 1].filter((line) => !has(context, line, 'degree'));
  const others = [span.line, ...beside].flatMap((line) => inLine(context, line, 'school'));
  return others.some((each) => each !== span);
}

/** A name behind that of an employer, while the title has the next line for itself: where the employer is. */
function isPlace(span: ResumeSpan, context: Context): boolean {
  if (span.part !== 'employer' && span.part !== 'title') return false;
  const isBehind = inLine(context, span.line, 'employer').some(({ to }) => to === span.from - 1);
  return (
    isBehind &&
    context.document.words[span.from - 1] === ',' &&
    has(context, span.line + 1, 'title') &&
    !has(context, span.line + 1, 'employer') &&
    !holds(span, context, ['occupation', 'seniority', 'organisation'])
  );
}

/** An employer named within a line of its own words, right above a line that has title and employer. */
function isAside(span: ResumeSpan, context: Context): boolean {
  if (span.part !== 'employer' || context.byLine.get(span.line)?.length !== 1) return false;
  const isWithin = span.from > (context.document.lineStarts[span.line] ?? 0) + 1;
  return isWithin && has(context, span.line + 1, 'title') && has(context, span.line + 1, 'employer');
}

const inLine = ({ byLine }: Context, line: number, part: ResumePart): readonly ResumeSpan[] =>
  byLine.get(line)?.filter((span) => span.part === part) ?? [];

const has = (context: Context, line: number, part: ResumePart): boolean =>
  inLine(context, line, part).length > 0;

const holds = ({ from, to }: ResumeSpan, { document }: Context, names: readonly ResumeClass[]): boolean =>
  document.words.slice(from, to).some((word) => resumeClassesOf(word).some((name) => names.includes(name)));
