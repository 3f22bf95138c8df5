import { expect, test } from 'vitest';
import { asWritten, mailWords } from './mail-words.ts';
import { variantsOf } from './phrase.ts';
import { findPhrases, phraseIndex } from './phrase-index.ts';

const found = (phrase: string, text: string): string[] => {
  const words = mailWords(text);
  const index = phraseIndex(
    [{ meaning: 'x', variants: variantsOf(phrase, { job: 'role|open position' }) }],
    new Set(),
  );
  return findPhrases(words, index).map(({ from, to }) => asWritten(text, words, from, to));
};

test('a gap takes up to that many other words', () => {
  expect(found('not ~2 proceed', 'We will not be able proceed.')).toEqual(['not be able proceed']);
  expect(found('not ~2 proceed', 'We will not at all ever proceed.')).toEqual([]);
});

test('alternatives may be several words long and may be kept under a name', () => {
  expect(found('(the|an) {job}', 'It is an open position, the role you saw.')).toEqual([
    'an open position',
    'the role',
  ]);
});

test('a word with a star takes any ending, and a mark any number', () => {
  expect(found('bewerb* # stellen', 'Bewerbungen: 12 Stellen')).toEqual(['Bewerbungen: 12 Stellen']);
});

test('case, accents and wrapped lines do not matter, sentences do', () => {
  expect(found('votre dossier', 'VOTRE DOSSIER')).toEqual(['VOTRE DOSSIER']);
  expect(found('nao foi selecionado', 'Não foi selecionado')).toEqual(['Não foi selecionado']);
  expect(found('not selected', 'I do not. Selected works.')).toEqual([]);
  expect(
    found('not selected', `${'This line was wrapped by the mail program since it is long, not'}\nselected`),
  ).toHaveLength(1);
});

test('a phrase that ends in what may be missing is refused', () => {
  expect(() => variantsOf('thank you very?', {})).toThrow('must not end');
  expect(() => variantsOf('the {unknown}', {})).toThrow('unknown');
});
