import { expect, test } from 'vitest';
import { preferencesOf } from './preferences.ts';

test('who chose nothing gets words and numbers', () => {
  expect(preferencesOf({})).toEqual({ shares: 'numbers' });
});

test('what was chosen holds, and a value of another version counts as not chosen', () => {
  expect(preferencesOf({ shares: 'words' })).toEqual({ shares: 'words' });
  expect(preferencesOf({ shares: 'runes', other: 'x' })).toEqual({ shares: 'numbers' });
});
