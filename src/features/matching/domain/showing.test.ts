import { expect, test } from 'vitest';
import { showingOf } from './showing.ts';

test('without a word of the person the reading stands', () => {
  expect(showingOf('met', undefined)).toBe('shown');
  expect(showingOf('unclear', undefined)).toBe('unclear');
});

test('what somebody has is no gap, whatever the résumé says', () => {
  for (const status of ['partly', 'missing', 'unclear'] as const)
    expect(showingOf(status, 'have')).toBe('unshown');
  expect(showingOf('met', 'have')).toBe('shown');
});

test('what somebody does not have is a gap, also where the reader saw it', () => {
  expect(showingOf('met', 'have-not')).toBe('missing');
  expect(showingOf('unclear', 'have-not')).toBe('missing');
});

test('what is not really asked counts nowhere', () => {
  expect(showingOf('missing', 'not-asked')).toBe('left-out');
});
