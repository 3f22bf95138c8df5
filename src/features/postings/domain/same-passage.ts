import type { Span } from './requirement.ts';

/** Whether two passages are one: a better reader may end it a word earlier. */
export function samePassage(one: Span, other: Span): boolean {
  const shared = Math.min(one[1], other[1]) - Math.max(one[0], other[0]);
  const together = Math.max(one[1], other[1]) - Math.min(one[0], other[0]);
  return shared > 0 && shared * 2 > together;
}
