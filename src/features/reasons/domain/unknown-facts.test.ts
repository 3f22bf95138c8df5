import { expect, test } from 'vitest';
import { unknownFacts } from './unknown-facts.ts';

test('what is among the facts is not asked for, and a conversation only where there was one', () => {
  const unknown = unknownFacts([{ id: 'applied', from: 'you', value: '2026-03-01' }], 'applied');
  expect(unknown).not.toContain('applied');
  expect(unknown).toContain('applicants');
  expect(unknown).toContain('referral');
  expect(unknown).not.toContain('rating');
  expect(unknownFacts([], 'interview')).toEqual(expect.arrayContaining(['rating', 'cut-short']));
});
