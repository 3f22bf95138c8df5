import fc from 'fast-check';
import { expect, test } from 'vitest';
import { causes } from './cause.ts';
import { combinedRatio, weightOf } from './combined-ratio.ts';
import { type EvidenceId, evidence } from './evidence.ts';

const weights = (...ids: EvidenceId[]) => ids.map((evidenceId) => weightOf({ evidenceId }));
const anyIds = fc.uniqueArray(fc.constantFrom(...(Object.keys(evidence) as EvidenceId[])), { maxLength: 12 });

test('nothing observed changes nothing', () => {
  expect(combinedRatio('gap', [])).toBe(1);
});

test('facts of different groups multiply', () => {
  expect(combinedRatio('unread', weights('many-applicants', 'no-answer'))).toBeCloseTo(1.6 * 1.8, 12);
});

test('the second fact of a group counts by its square root', () => {
  expect(combinedRatio('void', weights('old-posting', 'reposted'))).toBeCloseTo(2.5 * Math.sqrt(2), 12);
});

test('inferred facts together move a cause by no more than twenty-five times', () => {
  expect(combinedRatio('gate', weights('answer-within-a-day', 'form-answer-no'))).toBeCloseTo(25, 12);
});

test('what the employer said is not held back by that limit', () => {
  expect(combinedRatio('gate', weights('answer-within-a-day', 'says-condition'))).toBeGreaterThan(25);
});

test('of two facts that say as much the one said by the employer counts in full, whichever comes first', () => {
  const forwards = combinedRatio('taken', weights('says-inside-hire', 'says-filled', 'inside-hire'));
  const backwards = combinedRatio('taken', weights('inside-hire', 'says-filled', 'says-inside-hire'));
  expect(forwards).toBeCloseTo(backwards, 9);
});

test('the order of the facts does not matter', () => {
  fc.assert(
    fc.property(anyIds, fc.constantFrom(...causes), (ids, cause) => {
      const forwards = combinedRatio(cause, weights(...ids));
      const backwards = combinedRatio(cause, weights(...ids.toReversed()));
      expect(backwards).toBeCloseTo(forwards, 9);
    }),
  );
});

test('one more fact for a cause never lowers its ratio, and one against never raises it', () => {
  fc.assert(
    fc.property(anyIds, fc.constantFrom(...causes), (ids, cause) => {
      const [added, ...others] = weights(...ids);
      if (!added) return;
      const change = combinedRatio(cause, [added, ...others]) / combinedRatio(cause, others);
      const says = added.logRatios[cause] ?? 0;
      if (says >= 0) expect(change).toBeGreaterThanOrEqual(1 - 1e-9);
      if (says <= 0) expect(change).toBeLessThanOrEqual(1 + 1e-9);
    }),
  );
});
