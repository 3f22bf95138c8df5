import { expect, test } from 'vitest';
import { wordRoot } from '#lib/text/word-root.ts';
import { meaning } from './kept-meaning.ts';
import { mostNearness, nearRoots, rootNumber } from './near-roots.ts';

const namesOf = (root: string) => Array.from(nearRoots(root).numbers, (number) => meaning().roots[number]);
const near = (word: string) => namesOf(wordRoot(word));

test.each([
  ['nurse', 'hospital'],
  ['accountant', 'auditor'],
  ['welding', 'riveting'],
  ['buchhaltung', 'accounting'],
])('“%s” is near “%s”', (one, other) => {
  expect(near(one)).toContain(wordRoot(other));
});

test('words of other trades are not near', () => {
  expect(near('nurse')).not.toContain(wordRoot('welding'));
});

test('the nearest come first, and nothing is its own neighbour', () => {
  for (const root of meaning().roots.slice(0, 500)) {
    const { nearness } = nearRoots(root);
    expect(namesOf(root)).not.toContain(root);
    expect([...nearness]).toEqual([...nearness].toSorted((one, other) => other - one));
    for (const each of nearness) expect(each / mostNearness).toBeGreaterThan(0.35);
  }
});

test('a root has a number as soon as its meaning was learned', () => {
  expect(meaning().roots[rootNumber('nur') ?? -1] ?? 'nur').toBe('nur');
  expect(rootNumber('qqzzx')).toBeUndefined();
});

test('a word that was never learned has no neighbours', () => {
  expect([...nearRoots('qqzzx').numbers]).toEqual([]);
});
