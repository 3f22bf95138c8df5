import { hashOf } from '#lib/text/hash-of.ts';

const shortest = 4;
const known = new Map<string, readonly number[]>();
const mostKnown = 50_000;

/** The endings and the beginning of a word, as hashes; a short word has none. */
export function wordParts(word: string): readonly number[] {
  const seen = known.get(word);
  if (seen) return seen;
  const parts =
    word.length < shortest ? [] : [hashOf(word.slice(-3)), hashOf(word.slice(0, 4)), hashOf(word.slice(-5))];
  if (known.size < mostKnown) known.set(word, parts);
  return parts;
}
