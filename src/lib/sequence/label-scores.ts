import type { SequenceModel } from './sequence-model.ts';

/** The clues of a text: those of word `n` stand from `from[n]` to before `from[n + 1]`. */
export interface Clues {
  readonly keys: ArrayLike<number>;
  readonly from: ArrayLike<number>;
  readonly count: number;
}

/** What the clues say for each word and label: `word * labels + label`. */
export function labelScores({ labels, rows, weights }: SequenceModel, { keys, from, count }: Clues): Float32Array {
  const size = labels.length;
  const scores = new Float32Array(count * size);
  for (let word = 0; word < count; word++) {
    const end = from[word + 1] ?? 0;
    for (let at = from[word] ?? 0; at < end; at++) {
      const row = rows.get(keys[at] ?? 0);
      if (row === undefined) continue;
      for (let label = 0; label < size; label++) {
        scores[word * size + label] = (scores[word * size + label] ?? 0) + (weights[row + label] ?? 0);
      }
    }
  }
  return scores;
}
