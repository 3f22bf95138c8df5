import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Chain, chainErrors } from './chain-errors.ts';

const weights = (count: number) =>
  fc
    .array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: count, maxLength: count })
    .map((each) => Float64Array.from(each));

const chains: fc.Arbitrary<Chain> = fc
  .record({ size: fc.integer({ min: 1, max: 3 }), count: fc.integer({ min: 1, max: 5 }) })
  .chain(({ size, count }) =>
    fc.record({
      scores: weights(count * size),
      transitions: weights(size * size),
      beginnings: weights(size),
      labels: fc.array(fc.nat(size - 1), { minLength: count, maxLength: count }),
      count: fc.constant(count),
      size: fc.constant(size),
    }),
  );

function scoreOf({ scores, transitions, beginnings, size }: Chain, labels: ArrayLike<number>): number {
  let sum = beginnings[labels[0] ?? 0] ?? 0;
  for (let word = 0; word < labels.length; word++) {
    sum += scores[word * size + (labels[word] ?? 0)] ?? 0;
    if (word > 0) sum += transitions[(labels[word - 1] ?? 0) * size + (labels[word] ?? 0)] ?? 0;
  }
  return sum;
}

const labellings = (count: number, size: number): number[][] =>
  count === 0
    ? [[]]
    : labellings(count - 1, size).flatMap((before) =>
        Array.from({ length: size }, (_, label) => [...before, label]),
      );

/** How improbable the right labels are among all, in natural logarithms. */
function loss(chain: Chain): number {
  const all = labellings(chain.count, chain.size).map((labels) => Math.exp(scoreOf(chain, labels)));
  return Math.log(all.reduce((sum, each) => sum + each, 0)) - scoreOf(chain, chain.labels);
}

const little = 1e-5;

/** The slope of the loss when one of its numbers moves. */
function slopeAt(chain: Chain, part: 'scores' | 'transitions' | 'beginnings', at: number): number {
  const moved = (by: number) =>
    loss({ ...chain, [part]: chain[part].map((each, n) => (n === at ? each + by : each)) });
  return (moved(little) - moved(-little)) / (2 * little);
}

test('the errors are the slopes of the loss, for words, moves and beginnings', () => {
  fc.assert(
    fc.property(chains, (chain) => {
      const { words, moves } = chainErrors(chain);
      for (const [at, error] of words.entries()) expect(error).toBeCloseTo(slopeAt(chain, 'scores', at), 5);
      for (const [at, error] of moves.entries())
        expect(error).toBeCloseTo(slopeAt(chain, 'transitions', at), 5);
      for (let label = 0; label < chain.size; label++) {
        expect(words[label]).toBeCloseTo(slopeAt(chain, 'beginnings', label), 5);
      }
    }),
    { numRuns: 50 },
  );
});

test('what is too much for one label is too little for the others', () => {
  fc.assert(
    fc.property(chains, (chain) => {
      const { words } = chainErrors(chain);
      for (let word = 0; word < chain.count; word++) {
        const own = words.subarray(word * chain.size, (word + 1) * chain.size);
        expect(own.reduce((sum, each) => sum + each, 0)).toBeCloseTo(0, 9);
      }
    }),
  );
});
