import { flagPhrases } from './flag-phrases.ts';
import type { LearnedFlags } from './learned-flags.ts';

/** Learned words without any known wording must be surer by this much, and more in a long passage: many words sum up. */
const wordsAlone = 2;
const longWords = 25;
const perWord = 0.2;

/** What a passage of so many words needs above its threshold when only its words speak for a flag. */
const aloneCost = (words: number): number => wordsAlone + perWord * Math.max(0, words - longWords);

/** What is known of a passage before its wordings are looked at. */
export interface PassageView {
  /** Its text, made plain for phrases. */
  readonly plain: string;
  readonly words: number;
  /** Whether it has a word without which no wording of the flag can stand in it. */
  readonly isWorded: boolean;
}

/** The margin a passage of so many words could reach at best. */
export const reachOf = (
  learned: LearnedFlags,
  flag: number,
  byWords: number,
  words: number,
  isWorded: boolean,
): number => (isWorded ? byWords + (learned.signs[flag] ?? 0) : byWords - aloneCost(words));

/**
 * The margin with the wordings that were written by hand: a known wording lifts it, a harmless one sinks it for good.
 * Patterns are only looked for where they could decide.
 */
export function marginOf(
  learned: LearnedFlags,
  flag: number,
  byWords: number,
  { plain, words, isWorded }: PassageView,
  least: number,
): number {
  const known = flagPhrases[learned.ids[flag] ?? ''];
  if (!known || reachOf(learned, flag, byWords, words, isWorded) < least) return Number.NEGATIVE_INFINITY;
  const margin = reachOf(learned, flag, byWords, words, isWorded && known.signs.test(plain));
  return margin < least || known.innocent?.test(plain) ? Number.NEGATIVE_INFINITY : margin;
}
