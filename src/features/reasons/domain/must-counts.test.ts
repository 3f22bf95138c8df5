import { expect, test } from 'vitest';
import { mustCounts } from './must-counts.ts';

const must = { importance: 'must' as const };

test('only musts are counted, and what is not really asked is left out', () => {
  const counted = mustCounts([
    { ...must, showing: 'shown' },
    { ...must, showing: 'partly' },
    { ...must, showing: 'unshown', said: { says: 'have' } },
    { ...must, showing: 'left-out', said: { says: 'not-asked' } },
    { importance: 'nice', showing: 'missing' },
  ]);
  expect(counted).toEqual({ shown: 1, partly: 1, unshown: 1, lacking: 0, missing: 0, unclear: 0 });
});

test('a gap that the person confirms is another thing than one of which they said nothing', () => {
  const counted = mustCounts([
    { ...must, showing: 'missing', said: { says: 'have-not' } },
    { ...must, showing: 'missing' },
  ]);
  expect(counted).toMatchObject({ lacking: 1, missing: 1 });
});

test('a posting without musts has nothing to count', () => {
  expect(mustCounts([{ importance: 'nice', showing: 'shown' }])).toBeUndefined();
});
