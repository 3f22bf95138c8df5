import { isCommonWord } from '#lib/text/common-words.ts';
import { wordRoot } from '#lib/text/word-root.ts';
import { isLanguageName } from './language-levels.ts';
import { rarityOf } from './root-rarity.ts';
import { askedEntries } from './shown-by/shown-by.ts';

const between = new Set(['or', 'oder', '/', 'ou', 'o']);
const listed = new Set([',', '(', ')', ';']);
/** An alternative alone counts nearly as much as the whole. */
const alternativeWeight = 0.9;

/** A telling word of a requirement. */
export interface AskedRoot {
  readonly root: string;
  readonly rarity: number;
  /** Whether only the word itself will do: languages are near one another, and none stands for another. */
  readonly isLanguage: boolean;
  /** The known things that it asks for, alone or with its neighbours. */
  readonly entries: readonly number[];
}

/** What would do: all telling words, or those of one alternative, by their places. */
export interface Offer {
  readonly places: readonly number[];
  readonly weight: number;
}

/** The telling words of a requirement, each once. */
export interface AskedWords {
  readonly roots: readonly AskedRoot[];
  readonly offers: readonly Offer[];
  readonly entries: ReadonlySet<number>;
}

/** Reads what is asked from the folded words of a requirement. */
export function askedWords(words: readonly string[]): AskedWords {
  const isOffer = words.some((word) => between.has(word));
  const alternatives: Set<string>[] = [new Set()];
  const inOrder: string[] = [];
  for (const word of words) {
    if (isOffer && (between.has(word) || listed.has(word))) alternatives.push(new Set());
    else if (!isCommonWord(word)) {
      alternatives.at(-1)?.add(wordRoot(word));
      inOrder.push(wordRoot(word));
    }
  }
  const languages = new Set(words.filter(isLanguageName).map(wordRoot));
  const found = askedEntries(inOrder);
  const unique = [...new Set(inOrder)];
  const entriesOf = (root: string) =>
    found.filter(({ from, to }) => inOrder.slice(from, to).includes(root)).map(({ entry }) => entry);
  const placesOf = (roots: ReadonlySet<string>) => [...roots].map((root) => unique.indexOf(root));
  const several = isOffer ? alternatives.filter(({ size }) => size > 0) : [];
  return {
    roots: unique.map((root) => ({
      root,
      rarity: rarityOf(root),
      isLanguage: languages.has(root),
      entries: entriesOf(root),
    })),
    offers: [
      { places: unique.map((_, place) => place), weight: 1 },
      ...several.map((each) => ({ places: placesOf(each), weight: alternativeWeight })),
    ],
    entries: new Set(found.map(({ entry }) => entry)),
  };
}
