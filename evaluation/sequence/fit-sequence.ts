import type { Clues } from '#lib/sequence/label-scores.ts';
import { seededRandom } from '#features/reasons/domain/seeded-random.ts';

/** A text of which every word’s label is known. */
export interface LabelledClues {
  readonly clues: Clues;
  readonly labels: ArrayLike<number>;
}

export interface FitSequenceOptions {
  readonly size: number;
  readonly rounds: number;
  /** How often a clue must be seen. */
  readonly seenIn: number;
  /** How strongly weights are held near nothing. */
  readonly penalty: number;
  /** The share of clues hidden at each look, so that no single one is relied on. */
  readonly hidden: number;
  readonly rate: number;
}

/** Weights learned: rows by clue, `row + label`, then transitions and beginnings. */
export interface FittedSequence {
  readonly rows: ReadonlyMap<number, number>;
  readonly weights: Float64Array;
  readonly transitions: Float64Array;
  readonly beginnings: Float64Array;
}

/** Fits a linear-chain conditional random field by stochastic gradients of its log-likelihood (AdaGrad; Duchi et al., 2011). */
export function fitSequence(texts: readonly LabelledClues[], options: FitSequenceOptions): FittedSequence {
  const { size, rounds, rate, penalty, hidden } = options;
  const rows = rowsSeen(texts, options);
  const weights = new Float64Array(rows.size * size);
  const speeds = new Float64Array(rows.size * size);
  const transitions = new Float64Array(size * size);
  const transitionSpeeds = new Float64Array(size * size);
  const beginnings = new Float64Array(size);
  const beginningSpeeds = new Float64Array(size);
  const known = texts.map(({ clues, labels }) => ({ labels, clues: knownRows(clues, rows) }));
  const random = seededRandom('sequence');
  const order = known.map((_, place) => place);
  const total = new Float64Array(weights.length);
  const totalTransitions = new Float64Array(transitions.length);
  const totalBeginnings = new Float64Array(size);
  let counted = 0;
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const place of order) {
      const text = known[place];
      if (text && text.clues.count > 0) {
        learnFrom(text.clues, text.labels);
      }
    }
    if (round >= rounds / 2) {
      counted++;
      addTo(total, weights);
      addTo(totalTransitions, transitions);
      addTo(totalBeginnings, beginnings);
    }
  }
  const mean = (sums: Float64Array) => sums.map((each) => each / counted);
  return {
    rows,
    weights: mean(total),
    transitions: mean(totalTransitions),
    beginnings: mean(totalBeginnings),
  };

  function learnFrom(clues: Clues, labels: ArrayLike<number>): void {
    const { count, keys, from } = clues;
    const shown: number[][] = [];
    const emitted = new Float64Array(count * size);
    for (let word = 0; word < count; word++) {
      const seen: number[] = [];
      for (let at = from[word] ?? 0; at < (from[word + 1] ?? 0); at++) {
        if (hidden > 0 && random() < hidden) continue;
        const row = keys[at] ?? 0;
        seen.push(row);
        for (let label = 0; label < size; label++) emitted[word * size + label]! += weights[row + label]!;
      }
      shown.push(seen);
      let most = Number.NEGATIVE_INFINITY;
      for (let label = 0; label < size; label++) most = Math.max(most, emitted[word * size + label]!);
      for (let label = 0; label < size; label++)
        emitted[word * size + label] = Math.exp(emitted[word * size + label]! - most);
    }
    const moves = transitions.map(Math.exp);
    const forward = new Float64Array(count * size);
    for (let label = 0; label < size; label++)
      forward[label] = Math.exp(beginnings[label]!) * emitted[label]!;
    scale(forward, 0, size);
    for (let word = 1; word < count; word++) {
      for (let label = 0; label < size; label++) {
        let sum = 0;
        for (let earlier = 0; earlier < size; earlier++)
          sum += forward[(word - 1) * size + earlier]! * moves[earlier * size + label]!;
        forward[word * size + label] = sum * emitted[word * size + label]!;
      }
      scale(forward, word * size, size);
    }
    const moveSlopes = new Float64Array(size * size);
    let after = new Float64Array(size).fill(1);
    const chance = new Float64Array(size);
    for (let word = count - 1; word >= 0; word--) {
      for (let label = 0; label < size; label++) chance[label] = forward[word * size + label]! * after[label]!;
      scale(chance, 0, size);
      const right = labels[word] ?? 0;
      for (let label = 0; label < size; label++) {
        const slope = chance[label]! - (label === right ? 1 : 0);
        if (Math.abs(slope) < 1e-5) continue;
        for (const row of shown[word] ?? []) step(weights, speeds, row + label, slope);
        if (word === 0) step(beginnings, beginningSpeeds, label, slope);
      }
      const before = new Float64Array(size);
      if (word > 0) {
        const pair = new Float64Array(size * size);
        let sum = 0;
        for (let earlier = 0; earlier < size; earlier++)
          for (let label = 0; label < size; label++) {
            const passed = moves[earlier * size + label]! * emitted[word * size + label]! * after[label]!;
            before[earlier]! += passed;
            const value = forward[(word - 1) * size + earlier]! * passed;
            pair[earlier * size + label] = value;
            sum += value;
          }
        for (let at = 0; at < pair.length; at++) moveSlopes[at]! += sum > 0 ? pair[at]! / sum : 0;
        moveSlopes[(labels[word - 1] ?? 0) * size + right]! -= 1;
      }
      scale(before, 0, size);
      after = before;
    }
    for (let at = 0; at < moveSlopes.length; at++) step(transitions, transitionSpeeds, at, moveSlopes[at]!);
  }

  function step(values: Float64Array, speedsOf: Float64Array, at: number, slope: number): void {
    const full = slope + penalty * values[at]!;
    speedsOf[at]! += full * full;
    values[at]! -= (rate * full) / Math.sqrt(speedsOf[at]! + 1e-6);
  }
}

function rowsSeen(texts: readonly LabelledClues[], { seenIn, size }: FitSequenceOptions): Map<number, number> {
  const times = new Map<number, number>();
  for (const { clues } of texts) {
    const here = new Set<number>();
    for (let at = 0; at < (clues.from[clues.count] ?? 0); at++) here.add(clues.keys[at] ?? 0);
    for (const key of here) times.set(key, (times.get(key) ?? 0) + 1);
  }
  const rows = new Map<number, number>();
  for (const [key, seen] of times) if (seen >= seenIn) rows.set(key, rows.size * size);
  return rows;
}

function knownRows(clues: Clues, rows: ReadonlyMap<number, number>): Clues {
  const keys: number[] = [];
  const from: number[] = [];
  for (let word = 0; word < clues.count; word++) {
    from.push(keys.length);
    for (let at = clues.from[word] ?? 0; at < (clues.from[word + 1] ?? 0); at++) {
      const row = rows.get(clues.keys[at] ?? 0);
      if (row !== undefined) keys.push(row);
    }
  }
  from.push(keys.length);
  return { keys, from, count: clues.count };
}

function scale(values: Float64Array, from: number, size: number): void {
  let sum = 0;
  for (let at = from; at < from + size; at++) sum += values[at]!;
  if (sum > 0) for (let at = from; at < from + size; at++) values[at]! /= sum;
}

function addTo(sums: Float64Array, values: Float64Array): void {
  for (let at = 0; at < sums.length; at++) sums[at]! += values[at]!;
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
}
