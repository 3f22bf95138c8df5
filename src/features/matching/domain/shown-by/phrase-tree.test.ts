import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addPhrase, findPhrases, phraseTree, tellingRoots } from './phrase-tree.ts';

function treeOf(phrases: readonly string[]) {
  const tree = phraseTree<string>();
  for (const phrase of phrases) addPhrase(tree, phrase, phrase);
  return tree;
}

const found = (phrases: readonly string[], text: string) =>
  findPhrases(treeOf(phrases), tellingRoots(text.split(' '))).flatMap(({ meanings }) => meanings);

test('a phrase is found inside a longer one too, whatever its endings', () => {
  expect(found(['welding', 'pipe welding'], 'welded pipes')).toEqual(['welding']);
  expect(found(['welding', 'pipe welding'], 'pipe welder')).toEqual(['pipe welding', 'welding']);
});

test('words that say little may stand between', () => {
  expect(found(['wound dressing'], 'wounds and their dressings')).toEqual(['wound dressing']);
});

test('a phrase of such words alone is never found', () => {
  expect(found(['very good', 'of the'], 'very good of the')).toEqual([]);
});

test('every phrase is found in its own words, and none in an empty text', () => {
  const words = fc.constantFrom('welding', 'pipe', 'bread', 'oven', 'night');
  const phrases = fc.array(
    fc.array(words, { minLength: 1, maxLength: 3 }).map((each) => each.join(' ')),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(phrases, (each) => {
      for (const phrase of each) expect(found(each, phrase)).toContain(phrase);
      expect(found(each, '')).toEqual([]);
    }),
  );
});
