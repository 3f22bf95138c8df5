import { wordClasses } from './requirement-lexicon.ts';
import type { TermTaker } from './term-taker.ts';

/** A term for each class of words, in the order of their bits. */
export const classTerms = (beginning: string): readonly string[] =>
  wordClasses.map((name) => `${beginning} ${name}`);

/** Takes a term for each class among the words from one to before another, by the bits of each word. */
export function takeClasses(
  taker: TermTaker,
  terms: readonly string[],
  bits: Int32Array,
  from: number,
  to: number,
): void {
  let taken = 0;
  for (let word = from; word < to; word++) {
    let fresh = (bits[word] ?? 0) & ~taken;
    taken |= fresh;
    for (; fresh !== 0; fresh &= fresh - 1) taker.term(terms[31 - Math.clz32(fresh & -fresh)] ?? '');
  }
}
