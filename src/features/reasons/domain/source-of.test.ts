import { expect, test } from 'vitest';
import { type EvidenceId, evidence } from './evidence.ts';
import { sourceOf } from './source-of.ts';

test.each(Object.keys(evidence) as EvidenceId[])('the evidence "%s" names what it rests on', (id) => {
  expect(sourceOf(id).title.length).toBeGreaterThan(10);
});

test('our own proposals are marked as estimates', () => {
  expect(sourceOf('untailored').grade).toBe('estimate');
  expect(sourceOf('referral').grade).toBe('study');
});
