import { z } from 'zod';
import type { DocumentWords } from '#lib/text/document-words.ts';
import { passageClues } from './passage-clues.ts';
import type { Passage } from './passages.ts';

/** What was learned of one flag, kept as text: clues to the base of 36, and one letter a weight. */
export const keptFlagSchema = z.object({
  id: z.string(),
  /** From this score on, in natural-log odds, a passage shows the flag. */
  threshold: z.number(),
  clues: z.string(),
  weights: z.string(),
  /** What one step between letters weighs. */
  step: z.number(),
});
export type KeptFlag = z.output<typeof keptFlagSchema>;

/** The letter of the weight nought. */
export const noughtLetter = 80;
export const clueBase = 36;

/** One-against-all logistic regressions, side by side. */
export interface LearnedFlags {
  readonly ids: readonly string[];
  readonly thresholds: readonly number[];
  /** Where the weights of a clue begin and end, as `first * 64 + count`. */
  readonly places: ReadonlyMap<number, number>;
  readonly flags: Int32Array;
  readonly weights: Float64Array;
}

/** Kept weights made ready for use. */
export function openFlags(kept: readonly KeptFlag[]): LearnedFlags {
  const byClue = new Map<number, [flag: number, weight: number][]>();
  for (const [flag, { clues, weights, step }] of kept.entries()) {
    for (const [place, clue] of clues.split(' ').entries()) {
      const key = Number.parseInt(clue, clueBase);
      const weight = (weights.charCodeAt(place) - noughtLetter) * step;
      byClue.set(key, [...(byClue.get(key) ?? []), [flag, weight]]);
    }
  }
  const all = [...byClue.values()].flat();
  let first = 0;
  const places = new Map<number, number>();
  for (const [clue, { length }] of byClue) {
    places.set(clue, first * 64 + length);
    first += length;
  }
  return {
    ids: kept.map(({ id }) => id),
    thresholds: kept.map(({ threshold }) => threshold),
    places,
    flags: Int32Array.from(all, ([flag]) => flag),
    weights: Float64Array.from(all, ([, weight]) => weight),
  };
}

/** The score of each flag for a passage, in natural-log odds. */
export function flagScores(learned: LearnedFlags, document: DocumentWords, passage: Passage): Float64Array {
  const clues: number[] = [];
  passageClues(document, passage, clues);
  const scores = new Float64Array(learned.ids.length);
  for (const clue of clues) {
    const place = learned.places.get(clue);
    if (place === undefined) continue;
    const first = place >> 6;
    const end = first + (place & 63);
    for (let at = first; at < end; at++) {
      const flag = learned.flags[at] ?? 0;
      scores[flag] = (scores[flag] ?? 0) + (learned.weights[at] ?? 0);
    }
  }
  return scores;
}
