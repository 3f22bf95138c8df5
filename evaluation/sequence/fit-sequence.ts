import { seededRandom } from '#features/reasons/domain/seeded-random.ts';
import type { Clues } from '#lib/sequence/label-scores.ts';
import { Learned, type Pace } from './adagrad.ts';
import { chainErrors } from './chain-errors.ts';

/** A text of which every word’s label is known. */
export interface LabelledClues {
  readonly clues: readonly Clues[];
  readonly labels: ArrayLike<number>;
}

export interface FitSequenceOptions extends Pace {
  /** How many labels there are. */
  readonly size: number;
  readonly rounds: number;
  /** How often a clue must be seen. */
  readonly seenIn: number;
  /** The share of clues hidden at each look, so that no single one is relied on. */
  readonly hidden: number;
}

/** Weights learned: rows by clue, `row + label`, then transitions and beginnings. */
export interface FittedSequence {
  readonly rows: ReadonlyMap<number, number>;
  readonly weights: Float64Array;
  readonly transitions: Float64Array;
  readonly beginnings: Float64Array;
}

/** Slopes smaller than this change nothing. */
const negligible = 1e-5;

/** Fits a linear-chain conditional random field by stochastic gradients of its log-likelihood; the mean of the later rounds counts. */
export function fitSequence(texts: readonly LabelledClues[], options: FitSequenceOptions): FittedSequence {
  const { size, rounds, hidden } = options;
  const rows = rowsSeen(texts, options);
  const weights = new Learned(rows.size * size, options);
  const transitions = new Learned(size * size, options);
  const beginnings = new Learned(size, options);
  const known = texts.map(({ clues, labels }) => ({ labels, rows: rowsByWord(clues, rows) }));
  const random = seededRandom('sequence');
  for (let round = 0; round < rounds; round++) {
    for (const { labels, rows: byWord } of shuffled(known, random)) {
      const shown = byWord.map((each) => each.filter(() => random() >= hidden));
      learnFrom({ weights, transitions, beginnings, size }, shown, labels);
    }
    if (round >= rounds / 2) for (const each of [weights, transitions, beginnings]) each.count();
  }
  return { rows, weights: weights.mean(), transitions: transitions.mean(), beginnings: beginnings.mean() };
}

/** What is being learned. */
interface Learning {
  readonly weights: Learned;
  readonly transitions: Learned;
  readonly beginnings: Learned;
  readonly size: number;
}

/** One step down the slopes of one text, by the clues shown of each word. */
function learnFrom(
  { weights, transitions, beginnings, size }: Learning,
  shown: readonly (readonly number[])[],
  labels: ArrayLike<number>,
): void {
  if (shown.length === 0) return;
  const errors = chainErrors({
    scores: scoresOf(shown, weights.values, size),
    transitions: transitions.values,
    beginnings: beginnings.values,
    labels,
    count: shown.length,
    size,
  });
  for (const [label, slope] of errors.words.subarray(0, size).entries()) beginnings.step(label, slope);
  for (const [word, each] of shown.entries()) {
    stepAll(weights, each, errors.words.subarray(word * size, (word + 1) * size));
  }
  for (const [at, slope] of errors.moves.entries()) transitions.step(at, slope);
}

function stepAll(weights: Learned, rows: readonly number[], slopes: Float64Array): void {
  for (const [label, slope] of slopes.entries()) {
    if (Math.abs(slope) >= negligible) for (const row of rows) weights.step(row + label, slope);
  }
}

function scoresOf(shown: readonly (readonly number[])[], weights: Float64Array, size: number): Float64Array {
  const scores = new Float64Array(shown.length * size);
  for (const [word, rows] of shown.entries()) {
    for (const row of rows) {
      for (let label = 0; label < size; label++) {
        const at = word * size + label;
        scores[at] = (scores[at] ?? 0) + (weights[row + label] ?? 0);
      }
    }
  }
  return scores;
}

function rowsSeen(
  texts: readonly LabelledClues[],
  { seenIn, size }: FitSequenceOptions,
): Map<number, number> {
  const times = new Map<number, number>();
  for (const { clues } of texts) {
    const here = new Set(
      clues.flatMap(({ keys, from, count }) => Array.from(keys).slice(0, from[count] ?? 0)),
    );
    for (const key of here) times.set(key, (times.get(key) ?? 0) + 1);
  }
  const rows = new Map<number, number>();
  for (const [key, seen] of times) if (seen >= seenIn) rows.set(key, rows.size * size);
  return rows;
}

/** For each word the rows of its known clues. */
function rowsByWord(clues: readonly Clues[], rows: ReadonlyMap<number, number>): number[][] {
  return Array.from({ length: clues[0]?.count ?? 0 }, (_, word) =>
    clues.flatMap(({ keys, from }) => {
      const own = Array.from(
        { length: (from[word + 1] ?? 0) - (from[word] ?? 0) },
        (__, at) => keys[(from[word] ?? 0) + at] ?? 0,
      );
      return own.flatMap((key) => rows.get(key) ?? []);
    }),
  );
}

function shuffled<Each>(all: readonly Each[], random: () => number): Each[] {
  return all
    .map((each) => ({ each, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ each }) => each);
}
