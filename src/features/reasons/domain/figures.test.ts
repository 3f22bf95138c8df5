import { expect, test } from 'vitest';
import { figuresOf, figuresWithout, wordsAlone } from './figures.ts';

const base = { id: 'a', stage: 'applied' } as const;

test('a figure takes the place of the words for it, and goes when they are taken away', () => {
  const figures = figuresOf({ ...base, posting: { applicants: 400 } }, 'applied');
  expect(figures).toEqual({ applicants: 400 });
  expect(wordsAlone(['many-applicants', 'referral'], figures)).toEqual(['referral']);
  expect(figuresWithout(figures, 'many-applicants')).toEqual({});
});

test('who applies after a reposting stands in the new pile of an old posting', () => {
  const posting = { postedAt: '2031-01-01', repostedAt: '2031-03-01' };
  const { postingAge, daysInPile } = figuresOf({ ...base, appliedAt: '2031-03-03', posting }, 'applied');
  expect([postingAge, daysInPile]).toEqual([61, 2]);
});

test('months without work count where nothing else makes the path unusual', () => {
  const months = { id: 'gap-months', value: 14 };
  expect(figuresOf({ ...base, facts: [months] }, 'applied').monthsOut).toBe(14);
  const overqualified = { id: 'overqualified', value: true };
  expect(figuresOf({ ...base, facts: [months, overqualified] }, 'applied').monthsOut).toBeUndefined();
});

test('the last conversation counts more than the earlier ones', () => {
  const interviews = [{ ratings: { answered: 5 } }, { ratings: { answered: 2 } }];
  expect(figuresOf({ ...base, interviews }, 'interview').rating).toBe((3.5 + 2) / 2);
});
