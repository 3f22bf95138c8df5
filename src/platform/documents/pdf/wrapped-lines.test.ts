import { expect, test } from 'vitest';
import { joinWrappedLines, type PlacedLine } from './wrapped-lines.ts';

const width = 200;
/** Lines of a column, each five points a letter, 13 points below the one before. */
const texts = (...lines: readonly (string | PlacedLine)[]) =>
  joinWrappedLines(
    lines.map((line, at) => (typeof line === 'string' ? placed(line, at) : { ...line, baseline: at * 13 })),
  ).map(({ text }) => text);
const placed = (text: string, at = 0): PlacedLine => ({
  ...{ text, page: 1, size: 10, left: 0, right: Math.min(width, text.length * 5), baseline: at * 13 },
});
const full = '• Looked after the beds of three parks and';

test('an item that had no room for the next word goes on in the next line', () => {
  expect(texts(full, 'their ponds', '• Led a crew')).toEqual([`${full} their ponds`, '• Led a crew']);
});

test('an item with room left ends there', () => {
  expect(texts('• Led a crew', 'Weidenwerk', full)).toEqual(['• Led a crew', 'Weidenwerk', full]);
});

test('an employer below a full bold title is a line of its own unless it is bold as well', () => {
  const title = { ...placed('Head gardener and keeper of the old roses'), bold: true };
  expect(texts(title, placed('Weidenwerk GmbH'))).toHaveLength(2);
  expect(texts(title, { ...placed('at Weidenwerk'), bold: true })).toHaveLength(1);
});

test('a time that goes on in the next line is whole', () => {
  const line = 'Diploma, Ter Groene Poorte, Bruges, 2013 –';
  expect(texts(line, '2015')).toEqual([`${line} 2015`]);
});
