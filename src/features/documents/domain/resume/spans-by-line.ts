import type { ResumeSpan } from './resume-spans.ts';

/** The passages by the line they stand in, in their order. */
export function spansByLine(spans: readonly ResumeSpan[]): ReadonlyMap<number, readonly ResumeSpan[]> {
  const byLine = new Map<number, ResumeSpan[]>();
  for (const span of spans) {
    const inLine = byLine.get(span.line);
    if (inLine) inLine.push(span);
    else byLine.set(span.line, [span]);
  }
  return byLine;
}
