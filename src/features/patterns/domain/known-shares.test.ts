import { expect, test } from 'vitest';
import { knownShares } from './known-shares.ts';

const on = '2026-03-01';

test('two known reasons count half each, and nothing of it is open', () => {
  const known = knownShares({ causes: ['gap', 'terms'], how: 'feedback', on }, 3);
  expect(known?.told).toMatchObject({ unknown: 0, causes: { gap: 0.5, terms: 0.5, void: 0 } });
  expect(known?.draws).toEqual([known?.told, known?.told, known?.told]);
});

test('a conviction is no knowledge, and what is none of the causes has no place among them', () => {
  expect(knownShares({ causes: ['gap'], how: 'conviction', on }, 3)).toBeUndefined();
  expect(knownShares({ causes: ['other'], how: 'feedback', on, words: 'A strike' }, 3)).toBeUndefined();
});
