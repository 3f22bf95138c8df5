import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortened } from './shortened.ts';

test('a name that fits stays as it is, and no other is longer than asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (name, most) => {
      const short = shortened(name, most);
      expect([...short].length).toBeLessThanOrEqual(most);
      if ([...name].length <= most) expect(short).toBe(name);
    }),
  );
  expect(shortened('Night baker', 7)).toBe('Night…');
});
