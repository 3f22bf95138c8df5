import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flowsOf } from '../domain/flows.ts';
import { journeyOf } from '../domain/journey.ts';
import { madeRecords } from '../domain/made-records.testing.ts';
import { type FlowBar, flowLayout } from './flow-layout.ts';

const ground = { left: 4, top: 40, right: 220, bottom: 340 };
const market = fc.record({ seed: fc.string(), count: fc.integer({ min: 1, max: 150 }) });
const layouts = market.map((made) => flowLayout(flowsOf(madeRecords(made).map(journeyOf)), ground));

test('ribbons are as wide and bars as high as they carry applications', () => {
  fc.assert(
    fc.property(layouts, ({ bars, ribbons }) => {
      const [first] = bars;
      const scale = (first?.height ?? 0) / (first?.count ?? 1);
      expect(scale).toBeGreaterThan(0);
      for (const { width, count } of ribbons) expect(width).toBeCloseTo(count * scale, 6);
      for (const { height, count } of bars) expect(height).toBeCloseTo(count * scale, 6);
    }),
  );
});

test('what comes into a bar and what leaves it fills it', () => {
  fc.assert(
    fc.property(layouts, ({ bars, ribbons }) => {
      const sum = (side: 'from' | 'to', { place }: FlowBar) =>
        ribbons.reduce((all, ribbon) => all + (ribbon[side] === place ? ribbon.width : 0), 0);
      for (const bar of bars) {
        if (bar.place !== 'applied') expect(sum('to', bar)).toBeCloseTo(bar.height, 6);
        if (!bar.isEnd) expect(sum('from', bar)).toBeCloseTo(bar.height, 6);
      }
    }),
  );
});

test('everything stays on its ground, and the names of two ends never lie over each other', () => {
  fc.assert(
    fc.property(layouts, ({ bars, ribbons }) => {
      for (const { x, y, width, height } of bars) {
        expect(x).toBeGreaterThanOrEqual(ground.left - 1e-6);
        expect(x + width).toBeLessThanOrEqual(ground.right + 1e-6);
        expect(y).toBeGreaterThanOrEqual(ground.top - 1e-6);
        expect(y + height).toBeLessThanOrEqual(ground.bottom + 1e-6);
      }
      const middles = bars.filter(({ isEnd }) => isEnd).map(({ y, height }) => y + height / 2);
      for (const [at, middle] of middles.entries())
        expect(middle - (middles[at - 1] ?? -Infinity)).toBeGreaterThanOrEqual(22 - 1e-6);
      expect(ribbons.every(({ path }) => path.startsWith('M') && !path.includes('NaN'))).toBe(true);
    }),
  );
});
