/** Scores of a text’s words by label, and what is known of labels following one another. */
export interface Chain {
  readonly scores: Float64Array;
  readonly transitions: Float64Array;
  readonly beginnings: Float64Array;
  readonly labels: ArrayLike<number>;
  readonly count: number;
  readonly size: number;
}

/** How far the expected labels are from the right ones: the slopes of the negative log-likelihood. */
export interface ChainErrors {
  /** `word * size + label`. */
  readonly words: Float64Array;
  /** `before * size + after`. */
  readonly moves: Float64Array;
}

/** The slopes of a linear-chain conditional random field for one text, by forward-backward. */
export function chainErrors(chain: Chain): ChainErrors {
  const { scores, transitions, count, size } = chain;
  const emitted = factorsOf(scores, count, size);
  const moves = transitions.map(Math.exp);
  const forward = forwardPass(chain, emitted, moves);
  const errors = { words: new Float64Array(count * size), moves: new Float64Array(size * size) };
  let after: Float64Array = new Float64Array(size).fill(1);
  for (let word = count - 1; word >= 0; word--) {
    addWordErrors(chain, forward, after, word, errors.words);
    const weighed = after.map((value, label) => value * (emitted[word * size + label] ?? 0));
    if (word > 0) addMoveErrors(chain, forward, moves, weighed, word, errors.moves);
    after = reachedBefore(moves, weighed, size);
  }
  return errors;
}

function factorsOf(scores: Float64Array, count: number, size: number): Float64Array {
  const factors = new Float64Array(count * size);
  for (let word = 0; word < count; word++) {
    const most = Math.max(...scores.subarray(word * size, (word + 1) * size));
    for (let at = word * size; at < (word + 1) * size; at++) factors[at] = Math.exp((scores[at] ?? 0) - most);
  }
  return factors;
}

function forwardPass(
  { beginnings, count, size }: Chain,
  emitted: Float64Array,
  moves: Float64Array,
): Float64Array {
  const forward = new Float64Array(count * size);
  for (let label = 0; label < size; label++) {
    forward[label] = Math.exp(beginnings[label] ?? 0) * (emitted[label] ?? 0);
  }
  scale(forward, 0, size);
  for (let word = 1; word < count; word++) {
    for (let label = 0; label < size; label++) {
      let sum = 0;
      for (let earlier = 0; earlier < size; earlier++) {
        sum += (forward[(word - 1) * size + earlier] ?? 0) * (moves[earlier * size + label] ?? 0);
      }
      forward[word * size + label] = sum * (emitted[word * size + label] ?? 0);
    }
    scale(forward, word * size, size);
  }
  return forward;
}

function addWordErrors(
  { labels, size }: Chain,
  forward: Float64Array,
  after: Float64Array,
  word: number,
  errors: Float64Array,
): void {
  const start = word * size;
  for (let label = 0; label < size; label++)
    errors[start + label] = (forward[start + label] ?? 0) * (after[label] ?? 0);
  scale(errors, start, size);
  const right = start + (labels[word] ?? 0);
  errors[right] = (errors[right] ?? 0) - 1;
}

function addMoveErrors(
  { labels, size }: Chain,
  forward: Float64Array,
  moves: Float64Array,
  weighed: Float64Array,
  word: number,
  errors: Float64Array,
): void {
  const pairs = new Float64Array(size * size);
  for (let earlier = 0; earlier < size; earlier++) {
    const reached = forward[(word - 1) * size + earlier] ?? 0;
    for (let label = 0; label < size; label++) {
      const at = earlier * size + label;
      pairs[at] = reached * (moves[at] ?? 0) * (weighed[label] ?? 0);
    }
  }
  scale(pairs, 0, pairs.length);
  for (let at = 0; at < pairs.length; at++) errors[at] = (errors[at] ?? 0) + (pairs[at] ?? 0);
  const right = (labels[word - 1] ?? 0) * size + (labels[word] ?? 0);
  errors[right] = (errors[right] ?? 0) - 1;
}

function reachedBefore(moves: Float64Array, weighed: Float64Array, size: number): Float64Array {
  const before = new Float64Array(size);
  for (let earlier = 0; earlier < size; earlier++) {
    let sum = 0;
    for (let label = 0; label < size; label++)
      sum += (moves[earlier * size + label] ?? 0) * (weighed[label] ?? 0);
    before[earlier] = sum;
  }
  scale(before, 0, size);
  return before;
}

function scale(values: Float64Array, from: number, count: number): void {
  let sum = 0;
  for (let at = from; at < from + count; at++) sum += values[at] ?? 0;
  if (sum <= 0) return;
  for (let at = from; at < from + count; at++) values[at] = (values[at] ?? 0) / sum;
}
