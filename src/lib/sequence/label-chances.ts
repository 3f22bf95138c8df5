import { type Clues, labelScores } from './label-scores.ts';
import type { SequenceModel } from './sequence-model.ts';

/**
 * The probability of each label for each word, all labellings of the text considered (forward-backward).
 * `word * labels + label`.
 */
export function labelChances(model: SequenceModel, clues: Clues): Float64Array {
  const size = model.labels.length;
  const { count } = clues;
  const emitted = expRows(labelScores(model, clues), count, size);
  const moves = Float64Array.from(model.transitions, Math.exp);
  const forward = new Float64Array(count * size);
  for (let label = 0; label < size; label++) {
    forward[label] = Math.exp(model.beginnings[label] ?? 0) * (emitted[label] ?? 0);
  }
  normalise(forward, 0, size);
  for (let word = 1; word < count; word++) {
    for (let label = 0; label < size; label++) {
      let sum = 0;
      for (let earlier = 0; earlier < size; earlier++) {
        sum += (forward[(word - 1) * size + earlier] ?? 0) * (moves[earlier * size + label] ?? 0);
      }
      forward[word * size + label] = sum * (emitted[word * size + label] ?? 0);
    }
    normalise(forward, word * size, size);
  }
  return joinedBackward(forward, emitted, moves, count, size);
}

function joinedBackward(
  forward: Float64Array,
  emitted: Float64Array,
  moves: Float64Array,
  count: number,
  size: number,
): Float64Array {
  let after = new Float64Array(size).fill(1);
  for (let word = count - 1; word >= 0; word--) {
    const before = new Float64Array(size);
    for (let earlier = 0; earlier < size; earlier++) {
      for (let label = 0; label < size; label++) {
        before[earlier] =
          (before[earlier] ?? 0) +
          (moves[earlier * size + label] ?? 0) * (emitted[word * size + label] ?? 0) * (after[label] ?? 0);
      }
    }
    for (let label = 0; label < size; label++) {
      forward[word * size + label] = (forward[word * size + label] ?? 0) * (after[label] ?? 0);
    }
    normalise(forward, word * size, size);
    normalise(before, 0, size);
    after = before;
  }
  return forward;
}

/** Each word's scores as factors, the largest one 1. */
function expRows(scores: Float32Array, count: number, size: number): Float64Array {
  const factors = new Float64Array(count * size);
  for (let word = 0; word < count; word++) {
    let most = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < size; label++) most = Math.max(most, scores[word * size + label] ?? 0);
    for (let label = 0; label < size; label++) {
      factors[word * size + label] = Math.exp((scores[word * size + label] ?? 0) - most);
    }
  }
  return factors;
}

function normalise(values: Float64Array, from: number, size: number): void {
  let sum = 0;
  for (let at = from; at < from + size; at++) sum += values[at] ?? 0;
  if (sum <= 0) return;
  for (let at = from; at < from + size; at++) values[at] = (values[at] ?? 0) / sum;
}
