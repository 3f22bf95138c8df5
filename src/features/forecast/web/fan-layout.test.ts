import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forecastOf } from '../domain/forecast.ts';
import { madeSearch, today } from '../domain/made-search.testing.ts';
import { fanLayout } from './fan-layout.ts';

const search = fc.record({
  seed: fc.string({ maxLength: 4 }),
  count: fc.integer({ min: 1, max: 40 }),
  weeks: fc.constant(8),
  talks: fc.constantFrom(0, 0.3, 0.9),
});

test('lines begin with nothing today and stay inside, and the two names never touch', () => {
  fc.assert(
    fc.property(search, fc.integer({ min: 280, max: 700 }), (made, width) => {
      const { now = [] } = forecastOf(madeSearch(made), today, { weeks: 8, perWeek: 4 });
      const { fans, left, right, bottom, weeks, x } = fanLayout(now, width, 280);
      for (const { line, band } of fans) {
        expect(line.startsWith(`M${left} ${bottom}`)).toBe(true);
        expect(`${line}${band}`).not.toContain('NaN');
        const heights = [...line.matchAll(/ ([\d.]+)/g)].map(([, y]) => Number(y));
        expect(heights).toEqual([...heights].sort((a, b) => b - a));
      }
      const [interview, offer] = fans;
      expect((offer?.nameAt ?? 0) - (interview?.nameAt ?? 0)).toBeGreaterThanOrEqual(17.9);
      expect(weeks.at(-1)?.x).toBeCloseTo(right, 9);
      expect(x(0)).toBe(left);
    }),
    { numRuns: 20 },
  );
});
