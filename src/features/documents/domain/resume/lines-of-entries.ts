import { documentLine } from '#lib/text/document-line.ts';
import type { DocumentWords } from '#lib/text/document-words.ts';
import type { Entry } from './group-jobs.ts';
import type { Job } from './resume-reading.ts';
import type { ResumeSpan } from './resume-spans.ts';

export interface EntryLines {
  readonly highlightsOf: (entry: Entry) => Job['highlights'];
  readonly summary: string | null;
  readonly unrecognised: string[];
}

const listSign = /^\s*(?:[-*•·+>→▪◦–—✓✳]|o(?=\s))\s*/u;
const contact = /@|\b(?:tel|phone|mobile|linkedin|www)\b|\+?\d[\d\s()-]{7,}/i;
const fewestLetters = 4;

/** Gives every line that is no entry itself to the job above it; what stands before all is the summary, the rest is said to be unread. */
export function linesOfEntries(
  document: DocumentWords,
  spans: readonly ResumeSpan[],
  jobs: readonly Entry[],
  schools: readonly Entry[],
): EntryLines {
  const owned = ownersOfLines(document, spans, jobs, schools).flatMap((owner, line) => {
    const rest = restOfLine(document, spans, line);
    return rest ? [{ owner, rest }] : [];
  });
  const of = (owner: Owner) => owned.filter((each) => each.owner === owner).map(({ rest }) => rest);
  const summary = of('above').filter(({ text }) => !contact.test(text));
  return {
    highlightsOf: of,
    summary: summary.length > 0 ? summary.map(({ text }) => text).join('\n') : null,
    unrecognised: of('other').map(({ text }) => text),
  };
}

type Owner = Entry | 'above' | 'school' | 'other';

function ownersOfLines(
  { lineStarts }: DocumentWords,
  spans: readonly ResumeSpan[],
  jobs: readonly Entry[],
  schools: readonly Entry[],
): Owner[] {
  const began = new Map<number, Owner>();
  for (const { part, line } of spans) if (part === 'heading') began.set(line, 'other');
  for (const { line } of schools.flatMap((entry) => Object.values(entry))) began.set(line, 'school');
  for (const job of jobs) for (const line of ownLines(job)) began.set(line, job);
  let owner: Owner = 'above';
  return Array.from({ length: lineStarts.length - 1 }, (_, line) => {
    owner = began.get(line) ?? owner;
    return owner;
  });
}

/** The lines of a job; its employer’s may be another job’s heading too. */
function ownLines({ title, start, end, employer }: Entry): number[] {
  const own = [title, start, end].flatMap((span) => span?.line ?? []);
  return own.length > 0 ? own : [employer?.line ?? -1];
}

/** What a line says beside what was found in it; undefined when that is nothing. */
function restOfLine(document: DocumentWords, spans: readonly ResumeSpan[], line: number) {
  const { start: from, end: to } = documentLine(document, line);
  const inLine = spans.filter((span) => span.line === line && span.part !== 'skill' && span.part !== 'cert');
  const behind = Math.max(from, ...inLine.map(({ end }) => end));
  const sign = listSign.exec(document.text.slice(behind, to))?.[0].length ?? 0;
  const marks = /^[\s,;:.)|/–-]+/.exec(document.text.slice(behind + sign, to))?.[0].length ?? 0;
  const start = behind + sign + marks;
  const text = document.text.slice(start, to);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= fewestLetters ? { text, span: [start, to] as [number, number] } : undefined;
}
