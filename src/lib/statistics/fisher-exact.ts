/** So many of so many. */
export interface Count {
  readonly reached: number;
  readonly of: number;
}

/**
 * How often chance alone would part two groups at least this far if they did not differ: the two-sided exact test of
 * Fisher (1922), which holds for small groups, too.
 */
export function fisherExact(first: Count, second: Count): number {
  const reached = first.reached + second.reached;
  const [lowest, highest] = [Math.max(0, reached - second.of), Math.min(first.of, reached)];
  const mode = Math.floor(((reached + 1) * (first.of + 1)) / (first.of + second.of + 2));
  const middle = Math.min(highest, Math.max(lowest, mode));
  /** How much likelier it is that one more of those reached lies in the first group. */
  const oneMore = (at: number) =>
    ((reached - at) * (first.of - at)) / ((at + 1) * (second.of - reached + at + 1));
  const weights = new Map([[middle, 1]]);
  for (let at = middle; at < highest; at++) weights.set(at + 1, (weights.get(at) ?? 0) * oneMore(at));
  for (let at = middle; at > lowest; at--) weights.set(at - 1, (weights.get(at) ?? 0) / oneMore(at - 1));
  const seen = (weights.get(first.reached) ?? 0) * (1 + rounding);
  let [total, asFar] = [0, 0];
  for (const weight of weights.values()) {
    total += weight;
    if (weight <= seen) asFar += weight;
  }
  return asFar / total;
}

/** Equally likely tables differ in the last bits. */
const rounding = 1e-7;
