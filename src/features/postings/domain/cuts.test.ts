import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentWords } from '#lib/text/document-words.ts';
import { stretchesOf } from './cuts.ts';

const asked = (from: number, to: number) => ({ part: 'requirement' as const, from, to, chance: 0.9 });

test('requirements of one line are one stretch, those of two lines are two', () => {
  const document = documentWords('Bake bread, cakes\nClean ovens');
  const stretches = stretchesOf(document, [asked(0, 2), asked(3, 4), asked(4, 6)]);
  expect(stretches.map(({ from, to }) => [from, to])).toEqual([
    [0, 4],
    [4, 6],
  ]);
});

test('it may be cut where the first look ended a requirement, and where words join', () => {
  const document = documentWords('Bake bread and cakes, clean ovens');
  const [stretch] = stretchesOf(document, [asked(0, 4), asked(5, 7)]);
  expect(stretch?.cuts).toEqual([
    { from: 2, to: 3, wasEnd: false },
    { from: 4, to: 5, wasEnd: true },
  ]);
});

test('what stands far apart is not gathered', () => {
  const document = documentWords('Bake bread every day before the sun clean ovens');
  expect(stretchesOf(document, [asked(0, 2), asked(7, 9)])).toHaveLength(2);
});

test('cuts rise, stay inside, and leave a word on both sides', () => {
  const words = fc.array(fc.constantFrom('bread', ',', 'and', 'or', '/', 'cake'), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(words, (each) => {
      const document = documentWords(each.join(' '));
      const [stretch] = stretchesOf(document, [asked(0, document.words.length)]);
      let reached = stretch?.from ?? 0;
      for (const { from, to } of stretch?.cuts ?? []) {
        expect(from).toBeGreaterThan(reached);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThan(stretch?.to ?? 0);
        reached = to;
      }
    }),
  );
});
