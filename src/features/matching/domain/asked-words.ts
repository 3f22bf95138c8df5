import { isCommonWord } from '#lib/text/common-words.ts';
import { documentWords } from '#lib/text/document-words.ts';
import { wordRoot } from '#lib/text/word-root.ts';

const between = new Set(['or', 'oder', '/', 'ou', 'o']);
const listed = new Set([',', '(', ')', ';']);

/** The telling words of a requirement, as roots: of the whole, and of each alternative it offers. */
export interface AskedWords {
  readonly words: readonly string[];
  readonly roots: ReadonlySet<string>;
  /** Empty when it offers none. */
  readonly alternatives: readonly ReadonlySet<string>[];
}

export function askedWords(text: string): AskedWords {
  const { words } = documentWords(text);
  const offers = words.some((word) => between.has(word));
  const alternatives: Set<string>[] = [new Set()];
  for (const word of words) {
    if (offers && (between.has(word) || listed.has(word))) alternatives.push(new Set());
    else if (!isCommonWord(word)) alternatives.at(-1)?.add(wordRoot(word));
  }
  return {
    words,
    roots: new Set(alternatives.flatMap((each) => [...each])),
    alternatives: offers ? alternatives.filter(({ size }) => size > 0) : [],
  };
}
