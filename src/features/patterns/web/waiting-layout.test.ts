import fc from 'fast-check';
import { expect, test } from 'vitest';
import { journeyOf } from '../domain/journey.ts';
import { madeRecords, today } from '../domain/made-records.testing.ts';
import { waitingTimes } from '../domain/waiting.ts';
import { waitingLayout } from './waiting-layout.ts';

const market = fc.record({ seed: fc.string(), count: fc.integer({ min: 40, max: 120 }) });

test('the curve starts with all who wait, never rises, and stays inside the drawing', () => {
  fc.assert(
    fc.property(market, fc.integer({ min: 260, max: 700 }), (made, width) => {
      const waiting = waitingTimes(madeRecords(made).map(journeyOf), today);
      const { line, band, days, shares, half, left, right } = waitingLayout(waiting, width, 240);
      expect(line.startsWith(`M${left} 30`)).toBe(true);
      const heights = [...line.matchAll(/V([\d.]+)/g)].map(([, y]) => Number(y));
      expect(heights).toEqual([...heights].sort((a, b) => a - b));
      expect(`${line}${band}`).not.toContain('NaN');
      for (const { x } of [...days, ...(half ? [half] : [])]) expect(x >= left && x <= right).toBe(true);
      expect(shares.at(-1)).toEqual({ share: 1, y: 30 });
      expect(half?.days).toBe(waiting.median);
    }),
    { numRuns: 40 },
  );
});
