import type { DocumentWords } from '#lib/text/document-words.ts';
import { classesOf } from './requirement-lexicon.ts';
import type { WordSpan } from './requirement-terms.ts';

const lead = /^(?:[^\p{L}\p{N}(]|and|or|und|oder|et|y|en|ideally|preferably|idealerweise|you|have|your)$/u;
const trail =
  /^(?:[^\p{L}\p{N})%+#]|and|or|und|oder|a|an|the|is|are|be|would|will|as|von|ist|sind|waere|ware|big|huge|real|strong|definite|great|will)$/u;

/**
 * A passage without signs and joining words at its ends, and without the words that only say how much it matters:
 * “Typing is a plus” asks for typing. Undefined when nothing is left.
 */
export function trimmedSpan({ words }: DocumentWords, { from, to }: WordSpan): WordSpan | undefined {
  let [first, last] = [from, to];
  while (first < last && lead.test(words[first] ?? '')) first++;
  while (last > first && (trail.test(words[last - 1] ?? '') || saysHowMuch(words, first, last))) last--;
  return last > first ? { from: first, to: last } : undefined;
}

/** A word of wishing at the end, behind something that can be wished for. */
const saysHowMuch = (words: readonly string[], first: number, last: number): boolean =>
  last - first > 1 && classesOf(words[last - 1] ?? '')[0] === 'nice';
