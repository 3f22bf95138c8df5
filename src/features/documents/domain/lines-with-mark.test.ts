import { expect, test } from 'vitest';
import { linesWithMark } from './lines-with-mark.ts';

const text = 'Ola\n\nBaker in Ghent\nsince 2019';
const lines = [
  { page: 1, start: 0, end: 3 },
  { page: 1, start: 5, end: 19 },
  { page: 2, start: 20, end: 30 },
];

test('a passage over two lines is marked in both, and its beginning is known', () => {
  const marked = linesWithMark({ text, lines }, [14, 25]);
  expect(marked.map((line) => [line.before, line.marked, line.after])).toEqual([
    ['Ola', '', ''],
    ['Baker in ', 'Ghent', ''],
    ['', 'since', ' 2019'],
  ]);
  expect(marked.map(({ isFirstMarked }) => isFirstMarked)).toEqual([false, true, false]);
  expect(marked.map(({ isApart }) => isApart)).toEqual([false, true, false]);
});

test('without a passage every line is whole', () => {
  expect(linesWithMark({ text, lines }, undefined).map(({ before, after }) => before + after)).toEqual([
    'Ola',
    'Baker in Ghent',
    'since 2019',
  ]);
});
