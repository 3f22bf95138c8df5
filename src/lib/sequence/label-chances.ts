import { type Clues, labelScores } from './label-scores.ts';
import type { SequenceModel } from './sequence-model.ts';

/** Factors of a text’s words and of one label following another. */
interface Factors {
  readonly emitted: Float64Array;
  readonly moves: Float64Array;
  readonly count: number;
  readonly size: number;
}

/**
 * The probability of each label for each word, all labellings of the text considered (forward-backward).
 * `word * labels + label`.
 */
export function labelChances(model: SequenceModel, clues: readonly Clues[]): Float64Array {
  const size = model.labels.length;
  const count = clues[0]?.count ?? 0;
  const emitted = expRows(labelScores(model, clues), count, size);
  const factors = { emitted, moves: movesOf(model), count, size };
  return joinedBackward(forward(factors, model.beginnings), factors);
}

const knownMoves = new WeakMap<SequenceModel, Float64Array>();

/** The factors of one label following another, worked out once. */
function movesOf(model: SequenceModel): Float64Array {
  const known = knownMoves.get(model);
  if (known) return known;
  const moves = Float64Array.from(model.transitions, Math.exp);
  knownMoves.set(model, moves);
  return moves;
}

function forward({ emitted, moves, count, size }: Factors, beginnings: Float32Array): Float64Array {
  const chances = new Float64Array(count * size);
  if (count === 0) return chances;
  for (let label = 0; label < size; label++) {
    chances[label] = Math.exp(floatAt(beginnings, label)) * valueAt(emitted, label);
  }
  normalise(chances, 0, size);
  for (let word = 1; word < count; word++) {
    const before = (word - 1) * size;
    for (let label = 0; label < size; label++) {
      let sum = 0;
      for (let earlier = 0; earlier < size; earlier++) {
        sum += valueAt(chances, before + earlier) * valueAt(moves, earlier * size + label);
      }
      chances[word * size + label] = sum * valueAt(emitted, word * size + label);
    }
    normalise(chances, word * size, size);
  }
  return chances;
}

/** Puts what comes after each word into the chances of what came before. */
function joinedBackward(chances: Float64Array, factors: Factors): Float64Array {
  const { size, count } = factors;
  let after = new Float64Array(size).fill(1);
  let spare = new Float64Array(size);
  for (let word = count - 1; word >= 0; word--) {
    for (let label = 0; label < size; label++) {
      chances[word * size + label] = valueAt(chances, word * size + label) * valueAt(after, label);
    }
    normalise(chances, word * size, size);
    putEarlier(spare, after, factors, word);
    [after, spare] = [spare, after];
  }
  return chances;
}

function putEarlier(
  before: Float64Array,
  after: Float64Array,
  { emitted, moves, size }: Factors,
  word: number,
): void {
  for (let earlier = 0; earlier < size; earlier++) {
    let sum = 0;
    for (let label = 0; label < size; label++) {
      sum +=
        valueAt(moves, earlier * size + label) *
        valueAt(emitted, word * size + label) *
        valueAt(after, label);
    }
    before[earlier] = sum;
  }
  normalise(before, 0, size);
}

/** Each word's scores as factors, the largest one 1. */
function expRows(scores: Float32Array, count: number, size: number): Float64Array {
  const factors = new Float64Array(count * size);
  for (let word = 0; word < count; word++) {
    const end = (word + 1) * size;
    let most = Number.NEGATIVE_INFINITY;
    for (let at = word * size; at < end; at++) most = Math.max(most, floatAt(scores, at));
    for (let at = word * size; at < end; at++) factors[at] = Math.exp(floatAt(scores, at) - most);
  }
  return factors;
}

function normalise(values: Float64Array, from: number, size: number): void {
  let sum = 0;
  for (let at = from; at < from + size; at++) sum += valueAt(values, at);
  if (sum <= 0) return;
  for (let at = from; at < from + size; at++) values[at] = valueAt(values, at) / sum;
}

// One for each kind of list: the engine makes a read fast only where it always sees the same kind.
const valueAt = (values: Float64Array, place: number): number => values[place] ?? 0;
const floatAt = (values: Float32Array, place: number): number => values[place] ?? 0;
