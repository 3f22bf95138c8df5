import type { SequenceModel } from './sequence-model.ts';

/** The clues of a text: those of word `n` stand from `from[n]` to before `from[n + 1]`. */
export interface Clues {
  readonly keys: ArrayLike<number>;
  readonly from: ArrayLike<number>;
  readonly count: number;
}

/** What the clues say for each word and label: `word * labels + label`. Clues may come in several sets for the same words. */
export function labelScores(model: SequenceModel, clues: readonly Clues[]): Float32Array {
  const scores = new Float32Array((clues[0]?.count ?? 0) * model.labels.length);
  for (const set of clues) addScores(model, set, scores);
  return scores;
}

function addScores(model: SequenceModel, { keys, from, count }: Clues, scores: Float32Array): void {
  for (let word = 0; word < count; word++) {
    const end = from[word + 1] ?? 0;
    for (let at = from[word] ?? 0; at < end; at++) addClue(model, keys[at] ?? 0, scores, word);
  }
}

function addClue(
  { labels, rows, weights }: SequenceModel,
  key: number,
  scores: Float32Array,
  word: number,
): void {
  const row = rows.rowOf(key);
  if (row < 0) return;
  const size = labels.length;
  const place = word * size;
  for (let label = 0; label < size; label++) {
    scores[place + label] = (scores[place + label] ?? 0) + (weights[row + label] ?? 0);
  }
}
