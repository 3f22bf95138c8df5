import { expect, test } from 'vitest';
import { questionsToAsk } from './questions-to-ask.ts';
import { asked, reading, signal } from './reading.testing.ts';

test('a title alone leads to one question: may I see all of it', () => {
  expect(questionsToAsk(reading({ completeness: 'title' }))).toEqual(['whole']);
});

test('the weightiest signal comes first, and each question once', () => {
  const flags = [
    signal('', '', { category: 'culture', weight: 1 }),
    signal('', '', { category: 'scam', weight: 3 }),
    signal('', '', { category: 'culture', weight: 2 }),
  ];
  expect(questionsToAsk(reading({ flags })).slice(0, 2)).toEqual(['employer', 'week']);
});

test('what is not said is asked; what is said is not', () => {
  expect(questionsToAsk(reading())).toEqual(['pay', 'contract', 'place']);
  const salary = { min: 30_000, max: 34_000, currency: 'EUR', period: 'year' } as const;
  expect(questionsToAsk(reading({ salary, contract: 'permanent', location: 'Ghent' }))).toEqual([]);
});

test('a very long list of must-haves leads to asking which of them can be learned', () => {
  const requirements = Array.from({ length: 13 }, () => asked('Excel', 'Excel'));
  expect(questionsToAsk(reading({ requirements }))).toContain('first-day');
});
