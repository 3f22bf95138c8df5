import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ClueRows, sumAt } from './clue-rows.ts';

/** Clues have thirty bits; those that end alike meet at one place of the table. */
const clue = fc.oneof(
  fc.nat(2 ** 30 - 1),
  fc.nat(20),
  fc.nat(2 ** 14).map((high) => high * 2 ** 16),
);
const known = fc.integer({ min: 1, max: 30 }).chain((width) =>
  fc.uniqueArray(clue).chain((keys) =>
    fc.record({
      width: fc.constant(width),
      keys: fc.constant(keys),
      weights: fc.int8Array({ minLength: keys.length * width, maxLength: keys.length * width }),
    }),
  ),
);

test('every clue has the weights a map would find, and no other has any', () => {
  fc.assert(
    fc.property(known, fc.array(clue), ({ keys, weights, width }, others) => {
      const rows = new ClueRows(keys, weights, width);
      const map = new Map(
        keys.map((key, place) => [key, [...weights.subarray(place * width, (place + 1) * width)]]),
      );
      for (const key of [...keys, ...others]) expect(rows.weightsOf(key)).toEqual(map.get(key));
    }),
  );
});

test('the weights of up to two hundred and fifty-seven clues can be summed', () => {
  fc.assert(
    fc.property(known, fc.array(clue, { maxLength: 100 }), ({ keys, weights, width }, others) => {
      const rows = new ClueRows(keys, weights, width);
      const asked = [...others, ...keys.slice(0, 57), ...keys.slice(0, 57)];
      const sums = rows.sums();
      const found = rows.add(Int32Array.from([7, ...asked, 7]), 1, asked.length + 1, sums);
      const told = asked.flatMap((key) => {
        const own = rows.weightsOf(key);
        return own ? [own] : [];
      });
      expect(found).toBe(told.length);
      for (let label = 0; label < width; label++) {
        expect(sumAt(sums, label, found)).toBe(told.reduce((sum, own) => sum + (own[label] ?? 0), 0));
      }
    }),
  );
});

test.each([-128, 127])('two hundred and fifty-seven times %i is summed', (weight) => {
  const rows = new ClueRows(
    [5],
    Int8Array.from({ length: 4 }, () => weight),
    4,
  );
  const sums = rows.sums();
  const found = rows.add(new Int32Array(257).fill(5), 0, 257, sums);
  for (let label = 0; label < 4; label++) expect(sumAt(sums, label, found)).toBe(257 * weight);
});

test('without clues none is found', () => {
  const rows = new ClueRows([], new Int8Array(), 3);
  expect(rows.weightsOf(5)).toBeUndefined();
  expect(rows.add(Int32Array.from([5]), 0, 1, rows.sums())).toBe(0);
});
