import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textPieces } from './text-pieces.ts';

test('marks may lie over each other', () => {
  const pieces = textPieces('You know Excel well.', [
    { key: 'a', span: [4, 14] },
    { key: 'b', span: [9, 19] },
  ]);
  expect(pieces.map(({ text, marks }) => [text, marks.map(({ key }) => key).join('')])).toEqual([
    ['You ', ''],
    ['know ', 'a'],
    ['Excel', 'ab'],
    [' well', 'b'],
    ['.', ''],
  ]);
});

test('a mark outside of the text, or over nothing, is passed over', () => {
  expect(
    textPieces('short', [
      { key: 'a', span: [2, 9] },
      { key: 'b', span: [0, 0] },
    ]),
  ).toEqual([{ text: 'short', from: 0, marks: [] }]);
});

test('the pieces put together are the text, and each stands where it says', () => {
  const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 8 });
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), spans, (text, given) => {
      const pieces = textPieces(
        text,
        given.map((span, place) => ({ key: `${place}`, span })),
      );
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      for (const piece of pieces) expect(text.startsWith(piece.text, piece.from)).toBe(true);
    }),
  );
});
