import { expect, test } from 'vitest';
import { chooseLocale } from './choose-locale.ts';

test('the first wanted locale with texts is chosen, region included', () => {
  expect(chooseLocale(['fr-FR', 'en-US', 'en-GB'], ['en', 'de'])).toBe('en-US');
  expect(chooseLocale(['de-AT', 'en'], ['en', 'de'])).toBe('de-AT');
});

test('a language without texts gives English with the day first', () => {
  expect(chooseLocale(['fr-FR'], ['en'])).toBe('en-GB');
  expect(chooseLocale([], ['en'])).toBe('en-GB');
});
