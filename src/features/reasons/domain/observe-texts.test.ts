import { expect, test } from 'vitest';
import { observeTexts } from './observe-texts.ts';

test('a posting that collects applications is seen with its sentence', () => {
  const posting = { text: 'Bring a coat. Join our talent pool for spring.' };
  expect(observeTexts({ id: 'a', stage: 'applied', posting })).toEqual([
    { evidenceId: 'evergreen-posting', quote: 'Join our talent pool for spring.', from: 'posting' },
  ]);
});

test('notes tell of a short conversation and of questions about the path', () => {
  const interviews = [{ notes: 'They cut it short. First she wanted to know why I left the bank.' }];
  expect(
    observeTexts({ id: 'a', stage: 'interview', interviews }).map(({ evidenceId }) => evidenceId),
  ).toEqual(['cut-short', 'asked-about-path']);
});

const notedIn = (notes: string) =>
  observeTexts({ id: 'a', stage: 'interview', interviews: [{ notes }] }).map(({ evidenceId }) => evidenceId);

test.each([
  'They asked about the three years at home.',
  'Immer wieder, warum ich die Bank verlasse.',
  'Pourquoi voulez-vous quitter votre métier ?',
])('a question about the path is seen: "%s"', (notes) => {
  expect(notedIn(notes)).toEqual(['asked-about-path']);
});

test.each([
  'He said customers might mind my accent.',
  'She asked where I am really from.',
  'Sie fragte, ob ich das Kopftuch ablegen würde.',
])('what has nothing to do with the work is seen: "%s"', (notes) => {
  expect(notedIn(notes)).toEqual(['unfair-question']);
});

test('notes about the work alone show nothing', () => {
  expect(notedIn('They asked about my last project and the team. We talked for an hour.')).toEqual([]);
});
