import { type Clues, labelScores } from './label-scores.ts';
import type { SequenceModel } from './sequence-model.ts';

/** The most probable labelling of a text as a whole (Viterbi, 1967): a label's number for each word. */
export function bestLabels(model: SequenceModel, clues: readonly Clues[]): Uint8Array {
  const size = model.labels.length;
  const scores = labelScores(model, clues);
  const count = clues[0]?.count ?? 0;
  const cameFrom = new Uint8Array(count * size);
  if (count > 0) addTo(scores, model.beginnings, size);
  for (let word = 1; word < count; word++) {
    for (let label = 0; label < size; label++) {
      const from = bestBefore(scores, (word - 1) * size, model.transitions, label, size);
      const at = word * size + label;
      cameFrom[at] = from;
      scores[at] =
        valueAt(scores, at) +
        valueAt(scores, (word - 1) * size + from) +
        valueAt(model.transitions, from * size + label);
    }
  }
  return followed(scores, cameFrom, count, size);
}

function addTo(scores: Float32Array, values: Float32Array, size: number): void {
  for (let label = 0; label < size; label++) scores[label] = valueAt(scores, label) + valueAt(values, label);
}

/** From which label before one is reached best. */
function bestBefore(
  scores: Float32Array,
  before: number,
  transitions: Float32Array,
  label: number,
  size: number,
): number {
  let best = Number.NEGATIVE_INFINITY;
  let from = 0;
  for (let earlier = 0; earlier < size; earlier++) {
    const score = valueAt(scores, before + earlier) + valueAt(transitions, earlier * size + label);
    if (score > best) {
      best = score;
      from = earlier;
    }
  }
  return from;
}

function followed(scores: Float32Array, cameFrom: Uint8Array, count: number, size: number): Uint8Array {
  const labels = new Uint8Array(count);
  if (count === 0) return labels;
  let last = 0;
  const end = (count - 1) * size;
  for (let label = 1; label < size; label++) {
    if (valueAt(scores, end + label) > valueAt(scores, end + last)) last = label;
  }
  for (let word = count - 1; word >= 0; word--) {
    labels[word] = last;
    last = labelAt(cameFrom, word * size + last);
  }
  return labels;
}

// One for each kind of list: the engine makes a read fast only where it always sees the same kind.
const valueAt = (values: Float32Array, place: number): number => values[place] ?? 0;
const labelAt = (values: Uint8Array, place: number): number => values[place] ?? 0;
