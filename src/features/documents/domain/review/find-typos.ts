import { shapes } from '#lib/text/word-shape.ts';
import { frequentWords } from './frequent-words.ts';
import { type Remark, remark } from './remark.ts';
import type { ReviewContext } from './review-context.ts';
import { type Slip, slipsOf } from './typing-slips.ts';

const letters = { en: 'abcdefghijklmnopqrstuvwxyz', de: 'abcdefghijklmnopqrstuvwxyzäöüß' } as const;
type Language = keyof typeof letters;
const isKnownLanguage = (language: string): language is Language => language in letters;

/** Words that are surely a slip of another: never names, abbreviations, skills or words of other languages. */
export function findTypos(context: ReviewContext): Remark[] {
  const { text, document, language } = context;
  if (!isKnownLanguage(language)) return [];
  const counts = countsOf(document.words);
  const said = new Set<string>();
  return document.words.flatMap((folded, word) => {
    const [start, end] = [document.starts[word] ?? 0, document.ends[word] ?? 0];
    const written = text.slice(start, end);
    if (said.has(folded) || (counts.get(folded) ?? 0) > 2 || !isPlainWord(context, word, written)) return [];
    const meant = meantBy(context, language, word, written);
    if (!meant) return [];
    said.add(folded);
    const values = { meant: written === written.toLowerCase() ? meant : capitalised(meant) };
    return [remark('typo', text, { start, end }, { values, clarity: 0.9 })];
  });
}

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const shortest = 4;

/** A word of small letters, or with one capital at its beginning, that is part of no address, name or skill. */
function isPlainWord({ document, reading, text }: ReviewContext, word: number, written: string): boolean {
  const shape = document.shapes[word];
  if (written.length < shortest || !/^\p{L}+$/u.test(written)) return false;
  if (shape !== shapes.small && shape !== shapes.capital) return false;
  const [start, end] = [document.starts[word] ?? 0, document.ends[word] ?? 0];
  if (
    /[@\p{L}\p{N}&/_.-]/u.test(text[start - 1] ?? ' ') ||
    /^(?:[@&/_-]|\.\p{L})/u.test(text.slice(end, end + 2))
  )
    return false;
  const named = [...(reading?.skills ?? []), ...(reading?.certificates ?? [])];
  return !named.some(({ span }) => span[0] <= start && span[1] >= end);
}

function meantBy(
  context: ReviewContext,
  language: Language,
  word: number,
  written: string,
): string | undefined {
  const { document, isSpeltRight } = context;
  const small = written.toLowerCase();
  const frequent = frequentWords[language];
  if (frequent.has(small)) return undefined;
  if (language === 'en' && (!isSpeltRight || isSpeltRight(small) || isSpeltRight(written))) return undefined;
  const toFrequent = frequentMeant(small, frequent);
  if (toFrequent) return toFrequent;
  if (document.shapes[word] !== shapes.small || language !== 'en' || !isSpeltRight) return undefined;
  if (isForeign(context, word) || isBuilt(small, isSpeltRight)) return undefined;
  return spelledMeant(small, isSpeltRight);
}

/** A frequent word one slip away. */
function frequentMeant(small: string, frequent: ReadonlySet<string>): string | undefined {
  return slipsOf(small, letters.de).find((slip) => frequent.has(slip.meant) && isInside(slip, small))?.meant;
}

/** A change at the end may be an ending, and one at the beginning another word. */
function isInside({ meant, kind, at }: Slip, small: string): boolean {
  if (kind === 'turned') return small.length >= 5 || meant === 'right';
  if (at === 0) return false;
  if (kind === 'missing') return small.length >= 5 && at < small.length;
  return small.length >= 6 && at < small.length - 2;
}

/** Any right word, if only turned or doubled letters lie between; other slips only within long words. */
function spelledMeant(small: string, isSpeltRight: (word: string) => boolean): string | undefined {
  const found = slipsOf(small, letters.en).filter(
    (slip) => isLikely(slip, small) && isSpeltRight(slip.meant),
  );
  return found[0]?.meant;
}

function isLikely({ kind, at, meant }: Slip, small: string): boolean {
  if (at === 0 && kind !== 'turned') return false;
  const atEnd = at >= small.length - 1;
  if (kind === 'turned') return small.length >= 5;
  if (kind === 'doubled' || kind === 'undoubled') return small.length >= 6 && !atEnd;
  if (kind === 'extra') return false;
  if (kind === 'missing') return small.length >= 6 && !atEnd;
  return small.length >= 8 && !atEnd && areAlike(small[at] ?? '', meant[at] ?? '');
}

const alike = ['aeiouy', 'csz', 'ckq', 'mn', 'td', 'bp', 'fv', 'gj'];
const areAlike = (one: string, other: string): boolean =>
  alike.some((group) => group.includes(one) && group.includes(other));

/** Whether a neighbour is no English word either: then both are probably of another language, or names. */
function isForeign({ document, text, isSpeltRight }: ReviewContext, word: number): boolean {
  return [word - 1, word + 1].some((at) => {
    if (document.lines[at] !== document.lines[word] || document.shapes[at] === shapes.sign) return false;
    const written = text.slice(document.starts[at], document.ends[at]);
    return /^\p{L}{3,}$/u.test(written) && !isSpeltRight?.(written) && !isSpeltRight?.(written.toLowerCase());
  });
}

const before =
  /^(?:re|un|non|pre|co|sub|multi|micro|over|under|inter|trans|mis|out|up|de|dis|bio|geo|auto|photo|tele|electro|hydro|thermo|anti|semi|e)(?=\p{L}{4})/u;
const behind = /(?:s|er|ers|ed|ing|ly|ness|able|less|like|ist|ism|al|y)$/u;

/** A right word with something before or behind it, or two right words in one: the dictionary has not all of them. */
function isBuilt(small: string, isSpeltRight: (word: string) => boolean): boolean {
  const stem = small.replace(before, '');
  if (stem !== small && isSpeltRight(stem)) return true;
  const base = small.replace(behind, '');
  if (base !== small && base.length > 3 && (isSpeltRight(base) || isSpeltRight(`${base}e`))) return true;
  for (let at = 3; at <= small.length - 3; at++) {
    if (isSpeltRight(small.slice(0, at)) && isSpeltRight(small.slice(at))) return true;
  }
  return false;
}
