import type { ResumePart } from './resume-labels.ts';
import type { ResumeSpan } from './resume-spans.ts';

/** The passages that make one entry: a job, or a time of schooling. */
export type Entry = Partial<Record<ResumePart, ResumeSpan>>;

/** Passages further apart than this many lines are not of one entry. */
const farthest = 4;

const jobParts: readonly ResumePart[] = ['employer', 'title', 'start', 'end'];
const schoolParts: readonly ResumePart[] = ['school', 'degree', 'from', 'grad'];

/** The jobs of a résumé; one may lack its employer, see `carriedEmployers`. */
export const groupJobs = (spans: readonly ResumeSpan[]): Entry[] =>
  bestGrouping(
    spans.filter(({ part }) => jobParts.includes(part)),
    ['employer', 'title'],
  ).filter(({ title, employer, start }) => title ?? (employer && start));

/** A title that stands under another’s employer without one of its own has that employer; one behind a title heads none. */
export function carriedEmployers(jobs: readonly Entry[]): Entry[] {
  let last: ResumeSpan | undefined;
  return jobs.map((job) => {
    if (job.employer) last = headsTitles(job) ? job.employer : undefined;
    return job.employer || !job.title || !last || last.start > job.title.start
      ? job
      : { ...job, employer: last };
  });
}

const headsTitles = ({ employer, title }: Entry): boolean =>
  !employer || !title || employer.line !== title.line || employer.start < title.start;

/** The times of schooling. */
export const groupSchools = (spans: readonly ResumeSpan[]): Entry[] =>
  bestGrouping(
    spans.filter(({ part }) => schoolParts.includes(part)),
    ['school', 'degree'],
  ).filter(({ school, degree, grad }) => school ?? (degree && grad));

/**
 * People keep to one order within a résumé: of the orders possible, the one that leaves the fewest entries without a name
 * and puts together what stands nearest.
 */
function bestGrouping(
  spans: readonly ResumeSpan[],
  [name, what]: readonly [ResumePart, ResumePart],
): Entry[] {
  const dates = new Set<ResumePart>(['start', 'end', 'from', 'grad']);
  const openers: readonly ((span: ResumeSpan) => boolean)[] = [
    ({ part }) => part === name,
    ({ part }) => dates.has(part) && part !== 'end',
    ({ part }) => part === what,
    () => false,
  ];
  const groupings = openers.map((opens) => grouped(spans, opens));
  const costs = groupings.map((entries) => costOf(entries, name, what));
  return groupings[costs.indexOf(Math.min(...costs))] ?? [];
}

/** Puts passages together in their order: one that opens, or of which the entry has its own already, begins a new entry. */
function grouped(spans: readonly ResumeSpan[], opens: (span: ResumeSpan) => boolean): Entry[] {
  const entries: Entry[] = [];
  let line = Number.NEGATIVE_INFINITY;
  for (const span of spans) {
    const current = entries.at(-1);
    const own = current?.[span.part];
    // “2023-24 X (Oct 2023 - Mar 2024)” says one time twice: the more exact one counts.
    if (current && own && own.line === span.line && isMoreExact(span, own)) {
      current[span.part] = span;
      continue;
    }
    const isFull = own !== undefined;
    if (!current || isFull || opens(span) || span.line - line > farthest) entries.push({ [span.part]: span });
    else current[span.part] = span;
    line = span.line;
  }
  return entries;
}

const isMoreExact = (span: ResumeSpan, other: ResumeSpan): boolean =>
  (span.part === 'start' || span.part === 'end') &&
  /^\d{2,4}$/.test(other.text) &&
  !/^\d{2,4}$/.test(span.text);

function costOf(entries: readonly Entry[], name: ResumePart, what: ResumePart): number {
  return entries.reduce((cost, entry) => {
    const spans = Object.values(entry);
    const lines = spans.map(({ line }) => line);
    const spread = Math.max(...lines) - Math.min(...lines);
    const lacks =
      (entry[what] ? 0 : 2.5) + (entry[name] ? 0 : 1.5) + ((entry.start ?? entry.grad ?? entry.end) ? 0 : 1);
    return cost + lacks + 0.4 * spread;
  }, 0);
}
