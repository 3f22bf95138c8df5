import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stairs, stairsBand } from './stairs.ts';

const spans = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.nat(100), fc.nat(100)), { minLength: 1, maxLength: 12 })
  .map((each) => {
    let x = 0;
    return each.map(([step, one, other]) => {
      x += step;
      return { x, low: Math.max(one, other), high: Math.min(one, other) };
    });
  });

/** The corners of a path of level and upright lines. */
function cornersOf(path: string): [number, number][] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([MHV])([-\d.]+)(?: ([-\d.]+))?/g)].map(([, kind, first, second]) => {
    if (kind !== 'V') x = Number(first);
    if (kind !== 'H') y = Number(kind === 'M' ? second : first);
    return [x, y];
  });
}

test('the line goes through every point', () => {
  fc.assert(
    fc.property(spans, (each) => {
      const corners = cornersOf(stairs(each.map(({ x, high }) => ({ x, y: high }))));
      for (const { x, high } of each) expect(corners).toContainEqual([x, high]);
    }),
  );
  expect(stairs([])).toBe('');
});

test('the band is as large as its spans are high and long', () => {
  fc.assert(
    fc.property(spans, (each) => {
      const corners = cornersOf(stairsBand(each));
      const twice = corners.reduce((sum, [x, y], at) => {
        const [nextX, nextY] = corners[(at + 1) % corners.length] ?? [0, 0];
        return sum + x * nextY - nextX * y;
      }, 0);
      const wanted = each
        .slice(0, -1)
        .reduce((sum, { x, low, high }, at) => sum + ((each[at + 1]?.x ?? x) - x) * (low - high), 0);
      expect(twice / 2).toBeCloseTo(wanted, 6);
    }),
  );
  expect(stairsBand([])).toBe('');
});
