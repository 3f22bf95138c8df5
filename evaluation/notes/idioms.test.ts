import { expect, test } from 'vitest';
import { tierOf } from '#features/safety/domain/tier-of.ts';
import { labelledIdioms } from '../labelled-notes.ts';

test.each(labelledIdioms().map(({ text }) => text))('a figure of speech raises nothing: %s', (text) => {
  expect(tierOf(text).tier).toBe('none');
});
