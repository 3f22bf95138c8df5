import { classTerms, takeClasses } from './class-terms.ts';
import { classBits } from './requirement-lexicon.ts';
import type { LineSection } from './sections.ts';
import { plainWord, type TermTaker } from './term-taker.ts';

/** What the part of a posting tells in which a passage stands, and the heading above it. */
export function takeSectionTerms(
  taker: TermTaker,
  { kind, hasOwnHeading, before, heading }: LineSection,
): void {
  taker.term(`section ${kind}`);
  taker.term(`section ${kind} own ${hasOwnHeading}`);
  taker.term(`section ${kind} after ${before}`);
  const { words, pairs, bits } = headingTerms(heading);
  for (const term of words) taker.term(term);
  for (const term of pairs) taker.term(term);
  takeClasses(taker, classOfHeading, bits, 0, bits.length);
}

/** The words of the heading a passage stands under. */
export function takeHeadingWords(taker: TermTaker, { heading }: LineSection): void {
  for (const term of headingTerms(heading).words) taker.term(term);
}

const classOfHeading = classTerms('heading class');

interface HeadingTerms {
  readonly words: readonly string[];
  /** Of words that follow one another. */
  readonly pairs: readonly string[];
  /** The classes of its words. */
  readonly bits: Int32Array;
}

const known = new Map<string, HeadingTerms>();
const mostKnown = 5_000;

function headingTerms(heading: string): HeadingTerms {
  const seen = known.get(heading);
  if (seen) return seen;
  const words = heading.split(' ');
  const made = {
    words: words.map((word) => `under ${word}`),
    pairs: words.slice(1).map((word, place) => `under ${plainWord(words[place] ?? '')} ${plainWord(word)}`),
    bits: Int32Array.from(words, classBits),
  };
  if (known.size < mostKnown) known.set(heading, made);
  return made;
}
