import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clueTable, numberOf } from './clue-table.ts';

it('a clue table knows what a map knows, and nothing else', () => {
  const clue = fc.integer({ min: 0, max: 0x3fffffff });
  const entries = fc.array(fc.tuple(clue, fc.integer({ min: 1, max: 1_000_000 })));
  fc.assert(
    fc.property(entries, clue, (known, other) => {
      const map = new Map(known);
      const table = clueTable(map);
      for (const [each, value] of map) expect(numberOf(table, each)).toBe(value);
      expect(numberOf(table, other)).toBe(map.get(other) ?? 0);
    }),
  );
});
