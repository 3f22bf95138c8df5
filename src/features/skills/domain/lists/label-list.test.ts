import { expect, test } from 'vitest';
import { looksLikeLabels } from './label-list.ts';

test('short lines without the marks of sentences are labels', () => {
  expect(looksLikeLabels(['polish brass lamps', 'lamp history', '.NET', 'Wick (lamp parts)', ''])).toBe(true);
});

test.for<[string, string[]]>([
  ['a letter', ['Dear reader,', 'the lamp is lit.', 'It shines.', 'Yours']],
  ['a program', ['const lamp = 1;', 'if (lamp) {', '}', 'end']],
  ['a table', ['lamp\t3', 'wick\t4', 'oil\t5']],
  ['a list of links', ['https://a.example', 'https://b.example', 'https://c.example']],
  ['two words', ['lamp', 'wick']],
])('%s is no list of labels', ([, lines]) => {
  expect(looksLikeLabels(lines)).toBe(false);
});
