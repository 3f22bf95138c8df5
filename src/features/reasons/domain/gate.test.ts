import { expect, test } from 'vitest';
import { byCause } from './cause.ts';
import { chanceOf, firstToFail, gates, logOddsOf } from './gate.ts';

test('a cause is the first gate that fails: later gates have only what earlier ones left', () => {
  const first = firstToFail(byCause((cause) => (cause === 'void' || cause === 'gap' ? 0 : -40)));
  expect(first.void).toBeCloseTo(0.5, 9);
  expect(first.gap).toBeCloseTo(0.25, 9);
});

test('a gate that stands later never takes anything from one before it', () => {
  const usual = firstToFail(byCause(() => -1));
  const later = firstToFail(byCause((cause) => (cause === 'shown' ? 3 : -1)));
  for (const gate of gates.slice(0, gates.indexOf('shown'))) expect(later[gate]).toBe(usual[gate]);
  expect(later.judgement).toBeLessThan(usual.judgement);
});

test('what cannot be stays out, whatever speaks for it', () => {
  expect(firstToFail(byCause(() => logOddsOf(0) + 5)).checks).toBe(0);
});

test('log-odds and chance belong together', () => {
  expect(chanceOf(logOddsOf(0.23))).toBeCloseTo(0.23, 12);
});
