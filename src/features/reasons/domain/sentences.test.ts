import { expect, test } from 'vitest';
import { sentencesOf } from './sentences.ts';

test('a sentence runs over the line breaks of a mail', () => {
  expect(sentencesOf('The opening was\nput on hold. We are\nsorry.')).toEqual([
    'The opening was put on hold.',
    'We are sorry.',
  ]);
});

test('an empty line ends a sentence', () => {
  expect(sentencesOf('Dear Kim,\n\nthank you')).toEqual(['Dear Kim,', 'thank you']);
});

test('lines quoted from an earlier mail are not the employer’s words', () => {
  expect(sentencesOf('No news.\n> I am on hold.\n')).toEqual(['No news.']);
});

test('text without any full stop is cut into pieces', () => {
  const pieces = sentencesOf('word '.repeat(300));
  expect(pieces.length).toBeGreaterThan(1);
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(400);
});
