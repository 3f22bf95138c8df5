import { flagPhrases } from './flag-phrases.ts';
import type { LearnedFlags } from './learned-flags.ts';

/** Learned words without any known wording must be surer by this much. */
const wordsAlone = 2;

/** The margin a passage could reach at best. */
export const reachOf = (learned: LearnedFlags, flag: number, byWords: number, isWorded: boolean): number =>
  isWorded ? byWords + (learned.signs[flag] ?? 0) : byWords - wordsAlone;

/**
 * The margin with the wordings that were written by hand: a known wording lifts it, a harmless one sinks it for good.
 * Patterns are only looked for where they could decide.
 */
export function marginOf(
  learned: LearnedFlags,
  flag: number,
  byWords: number,
  plain: string,
  canBeWorded: boolean,
  least: number,
): number {
  const known = flagPhrases[learned.ids[flag] ?? ''];
  if (!known || reachOf(learned, flag, byWords, canBeWorded) < least) return Number.NEGATIVE_INFINITY;
  const margin = reachOf(learned, flag, byWords, canBeWorded && known.signs.test(plain));
  return margin < least || known.innocent?.test(plain) ? Number.NEGATIVE_INFINITY : margin;
}
