import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom } from './seeded-random.ts';
import { standardNormal } from './standard-normal.ts';

test('one seed gives one sequence within [0, 1), another seed another', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const [one, same, other] = [seededRandom(seed), seededRandom(seed), seededRandom(`${seed}.`)];
      const drawn = Array.from({ length: 20 }, one);
      expect(Array.from({ length: 20 }, same)).toEqual(drawn);
      expect(Array.from({ length: 20 }, other)).not.toEqual(drawn);
      expect(drawn.every((value) => value >= 0 && value < 1)).toBe(true);
    }),
  );
});

test('standard normal draws have mean zero and variance one', () => {
  const random = seededRandom('normal');
  const drawn = Array.from({ length: 20_000 }, () => standardNormal(random));
  const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
  const variance = drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / drawn.length;
  expect(mean).toBeCloseTo(0, 1);
  expect(variance).toBeCloseTo(1, 1);
});
