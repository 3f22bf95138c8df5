import { expect, test } from 'vitest';
import { observeTexts } from './observe-texts.ts';

test('a posting that collects applications is seen with its sentence', () => {
  const posting = { text: 'Bring a coat. Join our talent pool for spring.' };
  expect(observeTexts({ id: 'a', stage: 'applied', posting })).toEqual([
    { evidenceId: 'evergreen-posting', quote: 'Join our talent pool for spring.' },
  ]);
});

test('notes tell of a short conversation and of questions about the path', () => {
  const interviews = [{ notes: 'They cut it short. First she wanted to know why I left the bank.' }];
  expect(
    observeTexts({ id: 'a', stage: 'interview', interviews }).map(({ evidenceId }) => evidenceId),
  ).toEqual(['cut-short', 'asked-about-path']);
});
