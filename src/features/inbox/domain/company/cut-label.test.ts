import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutLabel } from './cut-label.ts';

const aids = { said: new Set<string>(), isWord: () => false };
const label = fc.stringMatching(/^[a-z]{1,18}$/);
const weight = fc.func(fc.double({ min: -3, max: 3, noNaN: true }));
/** Any weights, the same each time a clue is met. */
const weights = fc.record({ formWeight: weight, pieceWeight: weight });

test('every cut puts the label together again, and the best comes first', () => {
  fc.assert(
    fc.property(label, weights, (letters, any) => {
      const cuts = cutLabel(letters, aids, any);
      expect(cuts.length).toBeGreaterThan(0);
      for (const { pieces } of cuts) expect(pieces.join('')).toBe(letters);
      const scores = cuts.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    }),
  );
});

test('no two cuts of a label are the same', () => {
  fc.assert(
    fc.property(label, weights, (letters, any) => {
      const cuts = cutLabel(letters, aids, any).map(({ pieces }) => pieces.join(' '));
      expect(new Set(cuts).size).toBe(cuts.length);
    }),
  );
});
