import fc from 'fast-check';
import { expect, test } from 'vitest';
import { combinedRatios } from './after-effects.ts';
import { type Cause, causes } from './cause.ts';
import { discounted, wordEffects } from './effect.ts';
import { type EvidenceId, evidence } from './evidence.ts';
import { unfitted } from './fitted.ts';

const asTabled = { strengthOf: () => 1 };
const effectsOf = (id: EvidenceId) => wordEffects(id, unfitted);
const ratioOf = (cause: Cause, ...ids: EvidenceId[]) =>
  combinedRatios(discounted(ids.flatMap(effectsOf)), asTabled)[cause];
const anyIds = fc.uniqueArray(fc.constantFrom(...(Object.keys(evidence) as EvidenceId[])), { maxLength: 12 });

test('nothing observed changes nothing', () => {
  expect(ratioOf('gap')).toBe(1);
});

test('facts of different groups multiply', () => {
  expect(ratioOf('performance', 'says-interview', 'keep-in-touch')).toBeCloseTo(8 * 0.5, 12);
});

test('the second fact of a group counts by its square root', () => {
  expect(ratioOf('void', 'nobody-hired', 'reorganisation')).toBeCloseTo(4 * Math.sqrt(3), 12);
});

test('inferred facts together move a cause by no more than twenty-five times', () => {
  expect(ratioOf('void', 'no-vacancy', 'reposted', 'old-posting', 'nobody-hired')).toBeCloseTo(25, 12);
});

test('what the employer said is not held back by that limit', () => {
  expect(ratioOf('gate', 'answer-within-a-day', 'says-condition')).toBeGreaterThan(25);
});

test('of two facts that say as much the one said by the employer counts in full, whichever comes first', () => {
  const forwards = ratioOf('taken', 'says-inside-hire', 'says-filled', 'inside-hire');
  expect(ratioOf('taken', 'inside-hire', 'says-filled', 'says-inside-hire')).toBeCloseTo(forwards, 9);
});

test('the order of the facts does not matter', () => {
  fc.assert(
    fc.property(anyIds, fc.constantFrom(...causes), (ids, cause) => {
      expect(ratioOf(cause, ...ids.toReversed())).toBeCloseTo(ratioOf(cause, ...ids), 9);
    }),
  );
});

test('one more fact for a cause never lowers its ratio, and one against never raises it', () => {
  fc.assert(
    fc.property(anyIds, fc.constantFrom(...causes), (ids, cause) => {
      const [added, ...others] = ids;
      if (!added) return;
      const change = ratioOf(cause, added, ...others) / ratioOf(cause, ...others);
      const says = effectsOf(added).find(({ on }) => on === cause)?.size ?? 0;
      if (says >= 0) expect(change).toBeGreaterThanOrEqual(1 - 1e-9);
      if (says <= 0) expect(change).toBeLessThanOrEqual(1 + 1e-9);
    }),
  );
});
