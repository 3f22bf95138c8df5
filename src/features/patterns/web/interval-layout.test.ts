import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Interval, intervalLayout, intervalsHeight } from './interval-layout.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const interval = fc
  .record({
    shares: fc.tuple(share, share, share),
    base: fc.option(share, { nil: undefined }),
    key: fc.uuid(),
  })
  .map(({ shares, base, key }): Interval => {
    const [low = 0, middle = 0, high = 0] = shares.sort((a, b) => a - b);
    return { key, low, share: middle, high, base };
  });
const intervals = fc.array(interval, { minLength: 1, maxLength: 12 });
const widths = fc.integer({ min: 240, max: 700 });

test('every dot lies inside its range, and everything inside the drawing', () => {
  fc.assert(
    fc.property(intervals, widths, (each, width) => {
      const { rows, ticks, axisAt } = intervalLayout(each, width);
      for (const { low, dot, high, base = dot } of rows) {
        expect([low, dot, high]).toEqual([low, dot, high].sort((a, b) => a - b));
        for (const x of [low, high, base]) expect(x >= 0 && x <= width).toBe(true);
      }
      expect(ticks[0]?.share).toBe(0);
      expect(ticks.every(({ x }) => x >= 0 && x <= width)).toBe(true);
      expect(axisAt).toBeLessThan(intervalsHeight(each.length));
    }),
  );
});

test('ranges are as long as they are wide in numbers', () => {
  fc.assert(
    fc.property(intervals, widths, (each, width) => {
      const { rows, ticks, left, right } = intervalLayout(each, width);
      const [first, second] = ticks;
      const scale = ((second?.x ?? 0) - (first?.x ?? 0)) / ((second?.share ?? 1) - (first?.share ?? 0));
      for (const [at, { low, high }] of rows.entries())
        expect(high - low).toBeCloseTo(((each[at]?.high ?? 0) - (each[at]?.low ?? 0)) * scale, 6);
      expect(first?.x).toBe(left);
      expect(ticks.at(-1)?.x).toBeLessThanOrEqual(right + 1e-6);
    }),
  );
});
