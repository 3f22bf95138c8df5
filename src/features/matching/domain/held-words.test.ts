import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nurseResume as nurse } from '#features/documents/domain/resume/made-resumes.testing.ts';
import { documentWords } from '#lib/text/document-words.ts';
import { askedWords } from './asked-words.ts';
import { heldInMeaning, heldInWords, shareByPassage, shareTogether } from './held-words.ts';
import { developer, shown } from './made-pair.testing.ts';

function held(text: string, resume = shown(nurse)) {
  const words = askedWords(documentWords(text).words);
  const inWords = heldInWords(words, resume);
  const inMeaning = heldInMeaning(words, resume, inWords);
  return {
    words: shareTogether(words, inWords, resume.places.all),
    meaning: shareTogether(words, inMeaning, resume.places.all),
    byPassage: [...shareByPassage(words, inWords, resume.passages.length)],
  };
}

test('the same words are held wholly, other words in meaning only', () => {
  expect(held('wound care').words).toBeCloseTo(1);
  const { words, meaning } = held('clinic');
  expect(words).toBe(0);
  expect(meaning).toBeGreaterThan(0.1);
});

test('one language is never meant by another', () => {
  expect(held('Polish', shown('Dutch, German and French')).meaning).toBe(0);
});

test('of alternatives one is nearly enough', () => {
  expect(held('wound care or welding').words).toBeCloseTo(0.9);
});

test('meaning never holds less than the words, and no passage more than all together', () => {
  const asked = fc
    .array(fc.constantFrom('wound', 'care', 'surgery', 'TypeScript', 'or', ',', 'welding', 'patients'))
    .map((each) => each.join(' '));
  fc.assert(
    fc.property(asked, fc.constantFrom(nurse, developer, ''), (text, resume) => {
      const { words, meaning, byPassage } = held(text, shown(resume));
      expect(words).toBeGreaterThanOrEqual(0);
      expect(meaning).toBeLessThanOrEqual(1 + 1e-9);
      expect(meaning).toBeGreaterThanOrEqual(words - 1e-9);
      for (const share of byPassage) expect(share).toBeLessThanOrEqual(words + 1e-9);
    }),
    { numRuns: 40 },
  );
});
