import { sumAt } from './clue-rows.ts';
import type { SequenceModel } from './sequence-model.ts';

/** The clues of a text: those of word `n` stand from `from[n]` to before `from[n + 1]`. */
export interface Clues {
  readonly keys: Int32Array;
  readonly from: Int32Array;
  readonly count: number;
}

/** What the clues say for each word and label: `word * labels + label`. Clues may come in several sets for the same words. */
export function labelScores({ labels, rows, step }: SequenceModel, clues: readonly Clues[]): Float32Array {
  const size = labels.length;
  const count = clues[0]?.count ?? 0;
  const scores = new Float32Array(count * size);
  const sums = rows.sums();
  for (let word = 0; word < count; word++) {
    let known = 0;
    for (const { keys, from } of clues) known += rows.add(keys, clue(from, word), clue(from, word + 1), sums);
    for (let label = 0; label < size; label++) scores[word * size + label] = sumAt(sums, label, known) * step;
    sums.fill(0);
  }
  return scores;
}

const clue = (clues: Int32Array, at: number): number => clues[at] ?? 0;
