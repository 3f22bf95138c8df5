import fc from 'fast-check';
import { expect, test } from 'vitest';
import { centredRows, cosine } from './centred-rows.ts';
import { nearestRows } from './nearest-rows.ts';

const rows = fc.array(
  fc
    .array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 3, maxLength: 3 })
    .map((each) => Float64Array.from(each)),
  { minLength: 2, maxLength: 8 },
);

test('rows that point alike are nearest, rows that point apart are not near', () => {
  const own = [
    [1, 0, 0],
    [0.9, 0.1, 0],
    [-1, 0, 0.2],
  ].map((each) => Float32Array.from(each));
  const [first] = nearestRows(own, 0.5);
  expect(first?.map(({ row }) => row)).toEqual([1]);
});

test('neighbours come the nearest first, and never a row itself', () => {
  fc.assert(
    fc.property(rows, (each) => {
      for (const [place, near] of nearestRows(centredRows(each), 0.1).entries()) {
        expect(near.map(({ row }) => row)).not.toContain(place);
        const cosines = near.map(({ nearness }) => nearness);
        expect(cosines).toEqual(cosines.toSorted((one, other) => other - one));
      }
    }),
  );
});

test('centred rows have length one, unless nothing is left of them', () => {
  fc.assert(
    fc.property(rows, (each) => {
      for (const row of centredRows(each)) {
        const length = Math.sqrt(cosine(row, row));
        expect(length < 1e-6 || Math.abs(length - 1) < 1e-3).toBe(true);
      }
    }),
  );
});
