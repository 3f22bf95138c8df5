import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type UidRange, unreadRanges } from './unread-ranges.ts';

const numbersOf = (ranges: readonly UidRange[]): number[] =>
  ranges.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at));

test('what was read and what is unread are together every number, each once', () => {
  const range = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 12 }));
  fc.assert(
    fc.property(fc.array(range, { maxLength: 8 }), fc.integer({ min: 1, max: 60 }), (made, uidNext) => {
      const read = made.map(([from, more]) => ({ from, to: from + more }));
      const all = Array.from({ length: uidNext - 1 }, (_, at) => at + 1);
      const known = new Set(numbersOf(read));
      expect(numbersOf(unreadRanges(read, uidNext))).toEqual(all.filter((uid) => !known.has(uid)));
    }),
  );
});

test('an import taken back in the middle leaves its own stretch to be read again', () => {
  const read = [
    { from: 1, to: 10 },
    { from: 21, to: 30 },
  ];
  expect(unreadRanges(read, 33)).toEqual([
    { from: 11, to: 20 },
    { from: 31, to: 32 },
  ]);
});
