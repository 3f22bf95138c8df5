import { fewLettersApart } from './few-letters-apart.ts';
import { roleWords } from './role-words.ts';

/**
 * How two titles relate. `same`: all words of the shorter are in the longer; `near`: half of them are, or one
 * names a level and the other none; `other`: another job, or another level of it.
 */
export interface RoleLikeness {
  readonly is: 'same' | 'near' | 'other';
  /** The share of all their words that both have, 0–1. */
  readonly shared: number;
}

/** Compares two titles of jobs whatever the order of words, gender, number and usual abbreviations. */
export function roleLikeness(a: string, b: string): RoleLikeness {
  const [first, second] = [roleWords(a), roleWords(b)];
  const [shorter, longer] = first.words.size <= second.words.size ? [first, second] : [second, first];
  if (shorter.words.size === 0)
    return { is: first.levels.join() === second.levels.join() ? 'near' : 'other', shared: 0 };
  const common = [...shorter.words].filter((word) => hasWord(longer.words, word)).length;
  const shared = common / (shorter.words.size + longer.words.size - common);
  return { is: kindOf(common / shorter.words.size, levelsAgree(first.levels, second.levels)), shared };
}

function kindOf(share: number, levels: 'same' | 'one-sided' | 'differ'): RoleLikeness['is'] {
  if (levels === 'differ' || share < 0.5) return 'other';
  return share === 1 && levels === 'same' ? 'same' : 'near';
}

function levelsAgree(a: readonly string[], b: readonly string[]): 'same' | 'one-sided' | 'differ' {
  if (a.join() === b.join()) return 'same';
  return a.length === 0 || b.length === 0 ? 'one-sided' : 'differ';
}

const hasWord = (words: ReadonlySet<string>, word: string): boolean =>
  words.has(word) || [...words].some((other) => fewLettersApart(word, other) || isShortened(word, other));

/** "Admin" for "administrator": the first letters of a much longer word. */
function isShortened(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 4 && long.length >= short.length + 4 && long.startsWith(short);
}
