import { expect, test } from 'vitest';
import { bestLabels } from '#lib/sequence/best-labels.ts';
import { wordClues } from '#lib/sequence/word-clues.ts';
import { documentWords } from '#lib/text/document-words.ts';
import { fitSequence, type LabelledClues } from './fit-sequence.ts';
import { modelOf } from './keep-model.ts';

const labels = ['O', 'B', 'I'];
const options = { size: 3, rounds: 12, seenIn: 1, hidden: 0, rate: 0.3, penalty: 0 };

/** A sentence in which brackets stand around what is to be found. */
function labelled(marked: string): LabelledClues & { readonly text: string } {
  const text = marked.replace(/[[\]]/g, '');
  let inside = 0;
  const right = marked.split(' ').map((word) => {
    if (word.startsWith('[')) inside = 1;
    const label = inside;
    if (inside > 0) inside = word.endsWith(']') ? 0 : 2;
    return label;
  });
  return { text, clues: [wordClues(documentWords(text))], labels: right };
}

const sentences = [
  'we ask for [warm bread] and you',
  'we ask for [cold milk] and you',
  'they bake [warm cakes] daily',
  'you want [two apples] from us',
  'you sell [cold tea] daily',
  'nothing is wanted here',
].map(labelled);

test('a small task is learned without a mistake', () => {
  const model = modelOf(labels, fitSequence(sentences, options));
  for (const { clues, labels: right } of sentences) expect([...bestLabels(model, clues)]).toEqual(right);
});

test('what was learned holds for a sentence that was never seen', () => {
  const model = modelOf(labels, fitSequence(sentences, options));
  const { clues, labels: right } = labelled('they ask for [cold bread] and you');
  expect([...bestLabels(model, clues)]).toEqual(right);
});

test('that one label follows another is learned where the words say nothing', () => {
  const [keys, from] = [Int32Array.from([1, 1, 1, 1, 1, 1]), Int32Array.from([0, 1, 2, 3, 4, 5, 6])];
  const silent = { keys, from, count: 6 };
  const texts = [{ clues: [silent], labels: [0, 1, 0, 1, 0, 1] }];
  const model = modelOf(['even', 'odd'], fitSequence(texts, { ...options, size: 2 }));
  expect([...bestLabels(model, [silent])]).toEqual([0, 1, 0, 1, 0, 1]);
});

test('what is seen too seldom is not learned', () => {
  const { rows } = fitSequence(sentences, { ...options, rounds: 1, seenIn: 6 });
  const all = fitSequence(sentences, { ...options, rounds: 1, seenIn: 1 });
  expect(rows.size).toBeGreaterThan(0);
  expect(rows.size).toBeLessThan(all.rows.size / 10);
});

test('the same texts teach the same', () => {
  const hidden = { ...options, hidden: 0.2, rounds: 3 };
  expect(fitSequence(sentences, hidden)).toEqual(fitSequence(sentences, hidden));
});

test('a text without words teaches nothing and breaks nothing', () => {
  const empty = { clues: [wordClues(documentWords(''))], labels: [] };
  const { transitions } = fitSequence([empty], options);
  expect([...transitions].every((weight) => weight === 0)).toBe(true);
});
