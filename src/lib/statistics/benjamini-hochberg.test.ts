import fc from 'fast-check';
import { expect, test } from 'vitest';
import { benjaminiHochberg } from './benjamini-hochberg.ts';

test('agrees with the example of the paper: four of fifteen stand', () => {
  const chances = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
    0.759, 1,
  ];
  expect(benjaminiHochberg(chances, 0.05).filter(Boolean)).toHaveLength(4);
});

const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 });

test('never lets more stand than looking at each alone, and a smaller chance stands when a larger one does', () => {
  fc.assert(
    fc.property(chances, (each) => {
      const stands = benjaminiHochberg(each, 0.1);
      for (const [at, chance] of each.entries()) {
        if (!stands[at]) continue;
        expect(chance).toBeLessThanOrEqual(0.1);
        expect(each.every((other, place) => other > chance || stands[place])).toBe(true);
      }
    }),
  );
});
