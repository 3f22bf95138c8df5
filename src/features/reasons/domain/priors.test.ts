import { expect, test } from 'vitest';
import { stages } from '#features/applications/domain/event.ts';
import { causes } from './cause.ts';
import { priorOf } from './priors.ts';

const total = (prior: ReturnType<typeof priorOf>) => causes.reduce((sum, cause) => sum + prior[cause], 0);

test.each(stages)('the causes of an ending at the stage "%s" sum to one', (stage) => {
  expect(total(priorOf(stage, undefined))).toBeCloseTo(1, 12);
});

test('a first application that meets few requirements most often ends at a gap', () => {
  expect(priorOf('applied', 0.4).gap).toBeCloseTo(0.33, 12);
  expect(priorOf('applied', 0.7).gap).toBeCloseTo(0.08, 12);
});

test('between few and enough requirements the picture changes without a step', () => {
  const middle = priorOf('applied', 0.55);
  expect(middle.gap).toBeCloseTo((0.33 + 0.08) / 2, 12);
  expect(total(middle)).toBeCloseTo(1, 12);
});

test('after a conversation the share of requirements met no longer changes the usual picture', () => {
  expect(priorOf('interview', 0.2)).toEqual(priorOf('interview', undefined));
});

test('nobody can have been unread, and no interview can have gone wrong, at a stage where that is impossible', () => {
  expect(priorOf('interview', undefined).unread).toBe(0);
  expect(priorOf('applied', undefined).performance).toBe(0);
});
