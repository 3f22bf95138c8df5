import { type Clues, labelScores } from './label-scores.ts';
import type { SequenceModel } from './sequence-model.ts';

/** The most probable labelling of a text as a whole (Viterbi, 1967): a label's number for each word. */
export function bestLabels(model: SequenceModel, clues: Clues): Uint8Array {
  const size = model.labels.length;
  const scores = labelScores(model, clues);
  const { count } = clues;
  const cameFrom = new Uint8Array(count * size);
  for (let label = 0; label < size && count > 0; label++) {
    scores[label] = (scores[label] ?? 0) + (model.beginnings[label] ?? 0);
  }
  for (let word = 1; word < count; word++) {
    const before = (word - 1) * size;
    for (let label = 0; label < size; label++) {
      let best = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let earlier = 0; earlier < size; earlier++) {
        const score = (scores[before + earlier] ?? 0) + (model.transitions[earlier * size + label] ?? 0);
        if (score > best) {
          best = score;
          from = earlier;
        }
      }
      cameFrom[word * size + label] = from;
      scores[word * size + label] = (scores[word * size + label] ?? 0) + best;
    }
  }
  return followed(scores, cameFrom, count, size);
}

function followed(scores: Float32Array, cameFrom: Uint8Array, count: number, size: number): Uint8Array {
  const labels = new Uint8Array(count);
  if (count === 0) return labels;
  let last = 0;
  const end = (count - 1) * size;
  for (let label = 1; label < size; label++) {
    if ((scores[end + label] ?? 0) > (scores[end + last] ?? 0)) last = label;
  }
  for (let word = count - 1; word >= 0; word--) {
    labels[word] = last;
    last = cameFrom[word * size + last] ?? 0;
  }
  return labels;
}
