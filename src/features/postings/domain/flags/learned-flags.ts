import type { DocumentWords } from '#lib/text/document-words.ts';
import { type ClueTable, clueTable, numberOf } from './clue-table.ts';
import { flagGates } from './flag-gates.ts';
import { flagClassesIn, flagWordClasses } from './flag-words.ts';
import { passageClues } from './passage-clues.ts';
import type { Passage } from './passages.ts';

/** What was learned of one flag, kept as text: clues to the base of 36, and one letter a weight. */
export interface KeptFlag {
  readonly id: string;
  /** From this score on, in natural-log odds, a passage shows the flag. */
  readonly threshold: number;
  /** What a wording written by hand weighs. */
  readonly sign: number;
  readonly clues: string;
  readonly weights: string;
  /** What one step between letters weighs. */
  readonly step: number;
}

/** The letter of the weight nought. */
export const noughtLetter = 80;
export const clueBase = 36;

/** One-against-all logistic regressions, side by side. */
export interface LearnedFlags {
  readonly ids: readonly string[];
  /** How far a passage that says nothing stands above each threshold. */
  readonly starts: Float64Array;
  /** What a wording written by hand weighs. */
  readonly signs: readonly number[];
  /** Where the weights of a clue begin and end, as `first * 64 + count`. */
  readonly places: ClueTable;
  readonly flags: Int32Array;
  readonly weights: Float64Array;
  /** For each class of words, the flags whose wordings need one of it. */
  readonly gates: readonly (readonly number[])[];
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
    starts: Float64Array.from(kept, ({ threshold }) => -threshold),
    signs: kept.map(({ sign }) => sign),
    places: clueTable(places),
    flags: Int32Array.from(all, ([flag]) => flag),
    weights: Float64Array.from(all, ([, weight]) => weight),
    gates: flagWordClasses.map((name) =>
      kept.flatMap(({ id }, flag) => (flagGates[id]?.includes(name) ? [flag] : [])),
    ),
  };
}

/** How far a passage stands above (or below) the threshold of each flag by its words alone, in natural-log odds. */
export function marginsByWords(
  learned: LearnedFlags,
  document: DocumentWords,
  passage: Passage,
): Float64Array {
  const clues: number[] = [];
  passageClues(document, passage, clues);
  const scores = learned.starts.slice();
  for (const clue of clues) {
    const place = numberOf(learned.places, clue);
    if (place === 0) continue;
    const first = place >> 6;
    const end = first + (place & 63);
    for (let at = first; at < end; at++) {
      const flag = learned.flags[at] ?? 0;
      scores[flag] = (scores[flag] ?? 0) + (learned.weights[at] ?? 0);
    }
  }
  return scores;
}

/** For each flag, whether a passage has a word without which none of its wordings can stand there. */
export function canBeWorded(
  { ids, gates }: LearnedFlags,
  document: DocumentWords,
  { from, to }: Passage,
): Uint8Array {
  const classes = flagClassesIn(document);
  const can = new Uint8Array(ids.length);
  for (let word = from; word < to; word++) {
    for (const own of classes[word] ?? []) for (const flag of gates[own] ?? []) can[flag] = 1;
  }
  return can;
}
