import { expect, test } from 'vitest';
import { levelOfLanguage } from './language-level.ts';

test.each([
  ['A1', 1],
  ['basic French', 2],
  ['conversational', 3],
  ['B1 or better', 3],
  ['B2', 4],
  ['gute Kenntnisse', 4],
  ['sehr gute Deutschkenntnisse', 5],
  ['fließend', 5],
  ['Fluent English', 5],
  ['C2', 6],
  ['Muttersprache', 6],
  ['English (native)', 6],
  ['English', 0],
  ['', 0],
])('“%s” is level %d', (text, level) => {
  expect(levelOfLanguage(text)).toBe(level);
});
