import type { SequenceModel } from './sequence-model.ts';

/** The clues of a text: those of word `n` stand from `from[n]` to before `from[n + 1]`. */
export interface Clues {
  readonly keys: Int32Array;
  readonly from: Int32Array;
  readonly count: number;
}

/** What the clues say for each word and label: `word * labels + label`. Clues may come in several sets for the same words. */
export function labelScores(model: SequenceModel, clues: readonly Clues[]): Float32Array {
  const scores = new Float32Array((clues[0]?.count ?? 0) * model.labels.length);
  for (const set of clues) addSteps(model, set, scores);
  const { step } = model;
  for (let at = 0; at < scores.length; at++) scores[at] = score(scores, at) * step;
  return scores;
}

function addSteps(
  { labels, rows, weights }: SequenceModel,
  { keys, from, count }: Clues,
  scores: Float32Array,
): void {
  const size = labels.length;
  for (let word = 0; word < count; word++) {
    const end = clue(from, word + 1);
    for (let at = clue(from, word); at < end; at++) {
      const row = rows.rowOf(clue(keys, at));
      if (row >= 0) addRow(scores, word * size, weights, row, size);
    }
  }
}

function addRow(scores: Float32Array, place: number, weights: Int8Array, row: number, size: number): void {
  for (let label = 0; label < size; label++) {
    scores[place + label] = score(scores, place + label) + weight(weights, row + label);
  }
}

// One for each kind of list: the engine makes a read fast only where it always sees the same kind.
const score = (scores: Float32Array, at: number): number => scores[at] ?? 0;
const weight = (weights: Int8Array, at: number): number => weights[at] ?? 0;
const clue = (clues: Int32Array, at: number): number => clues[at] ?? 0;
