import { expect, test } from 'vitest';
import { readAllWords, readEmployersWords } from '#features/reasons/domain/observe-wording.ts';
import { labelledReasons, mailsSetAside } from './labelled-words.ts';
import { setAsideScore } from './set-aside-scores.ts';

const [phrases, both] = [setAsideScore(readEmployersWords), setAsideScore(readAllWords)];

test('with the second reader, half of the reasons told in a roundabout way are found in mails set aside', () => {
  expect(both.indirect.found / both.indirect.of).toBeGreaterThanOrEqual(0.5);
  expect(both.indirect.found).toBeGreaterThan(phrases.indirect.found);
  expect(both.direct.found).toBeGreaterThanOrEqual(phrases.direct.found);
});

test('it hears a reason where none is told in hardly more mails than the phrases do', () => {
  expect(both.falseReasons.found).toBeLessThanOrEqual(phrases.falseReasons.found + 1);
});

test('no sentence is labelled twice, and none that tells a reason stands in a mail set aside', () => {
  const words = labelledReasons();
  const sentences = words.map(({ text }) => text);
  expect(new Set(sentences).size).toBe(sentences.length);
  const mails = mailsSetAside();
  const telling = words.filter(({ says }) => says !== 'nothing');
  expect(telling.filter(({ text }) => mails.some((mail) => mail.text.includes(text)))).toEqual([]);
});

test('a good part of the sentences tells no reason', () => {
  const words = labelledReasons();
  const nothing = words.filter(({ says }) => says === 'nothing').length;
  expect(nothing / words.length).toBeGreaterThan(0.4);
});
