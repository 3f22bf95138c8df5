import { expect, test } from 'vitest';
import { standingOf } from './match-standing.ts';

test('without a word of the person the reading stands', () => {
  expect(standingOf('met', undefined)).toBe('shown');
  expect(standingOf('unclear', undefined)).toBe('unclear');
});

test('what somebody has is no gap, whatever the résumé says', () => {
  for (const status of ['partly', 'missing', 'unclear'] as const)
    expect(standingOf(status, 'have')).toBe('unshown');
  expect(standingOf('met', 'have')).toBe('shown');
});

test('what somebody does not have is a gap, also where the reader saw it', () => {
  expect(standingOf('met', 'have-not')).toBe('missing');
  expect(standingOf('unclear', 'have-not')).toBe('missing');
});

test('what is not really asked counts nowhere', () => {
  expect(standingOf('missing', 'not-asked')).toBe('left-out');
});
