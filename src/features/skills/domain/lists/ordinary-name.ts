import { wordStem } from '../word-stem.ts';
import { ordinaryWords } from './ordinary-words.ts';

/** Tells names of which a text is full without meaning them. */
export type IsOrdinary = (name: string) => boolean;

const fewestSigns = 3;
const longestShort = 4;
const longestName = 160;

/** `isEnglish` says of a word in small letters whether it is an English one; names of places and people are not. */
export function ordinaryNames(isEnglish: (word: string) => boolean): IsOrdinary {
  return (name) => {
    if ((name.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < fewestSigns || name.length > longestName) return true;
    // Several words together mean one thing, unless they are a brand of two everyday words (Site Manager).
    if (/\s/u.test(name)) return /^\p{Lu}\S* \p{Lu}\S*$/u.test(name) && isEveryday(name);
    return isEveryday(name) || isOtherwiseEnglish(name, isEnglish);
  };
}

function isEveryday(name: string): boolean {
  const words = name.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.every((word) => ordinaryWords.has(word) || ordinaryWords.has(wordStem(word)));
}

/** A brand that is an English word (Clipper), or a short word (plan), is met in other meanings. */
function isOtherwiseEnglish(name: string, isEnglish: (word: string) => boolean): boolean {
  const word = name.replace(/!$/u, '');
  if (!/^\p{L}+$/u.test(word)) return false;
  return (/^\p{Lu}/u.test(word) || word.length <= longestShort) && isEnglish(word.toLowerCase());
}
