import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ClueRows } from './clue-rows.ts';

/** Clues have thirty bits; those that end alike meet at one place of the table. */
const clue = fc.oneof(
  fc.nat(2 ** 30 - 1),
  fc.nat(20),
  fc.nat(2 ** 14).map((high) => high * 2 ** 16),
);

test('every clue is found where a map would find it, and no other is', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(clue),
      fc.array(clue),
      fc.integer({ min: 1, max: 40 }),
      (keys, others, width) => {
        const rows = new ClueRows(keys, width);
        const map = new Map(keys.map((key, place) => [key, place * width]));
        for (const key of [...keys, ...others]) expect(rows.rowOf(key)).toBe(map.get(key) ?? -1);
      },
    ),
  );
});

test('without clues none is found', () => {
  expect(new ClueRows([], 3).rowOf(5)).toBe(-1);
});
