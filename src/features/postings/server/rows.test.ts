import { expect, test } from 'vitest';
import { noCorrections } from '../domain/corrections.ts';
import type { KeptPosting } from '../domain/posting.ts';
import { reading, signal } from '../domain/reading.testing.ts';
import { postingOfRow, postingRow } from './rows.ts';

const kept: KeptPosting = {
  id: '0197b7a0-0000-7000-8000-000000000001',
  text: 'We are a family.',
  source: 'pasted',
  addedAt: '2026-04-15T09:00:00.000Z',
  facts: {},
  told: {},
  corrections: noCorrections,
};

test('a reading from the days when signals were stored with their sentences still opens, without them', () => {
  const flag = signal(kept.text, 'We are a family');
  const before = { ...flag, why: 'Being called family is kind.', check: 'Ask how.' };
  const row = postingRow('somebody', { kept, reading: reading({ flags: [flag] }), edition: 'earlier' });
  const stored = { ...row, joinedInto: null, reading: JSON.stringify(reading({ flags: [before] })) };
  expect(postingOfRow(stored)).toEqual({ kept, reading: reading({ flags: [flag] }), edition: 'earlier' });
});
