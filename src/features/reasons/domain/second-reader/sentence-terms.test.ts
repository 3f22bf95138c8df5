import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceTerms } from './sentence-terms.ts';

test('a sentence shows its words, the ideas behind them, and each two ideas together', () => {
  const terms = sentenceTerms('The grant was refused.');
  expect(terms).toContain('grant*');
  expect(terms).toContain('@funds');
  expect(terms).toContain('@funds refused');
});

test('the same ideas are shown in another language', () => {
  expect(sentenceTerms('La subvention a été refusée.')).toContain('@funds');
  expect(sentenceTerms('Der Zuschuss wurde nicht verlängert.')).toContain('@funds refused');
});

test('what is denied is shown as denied', () => {
  expect(sentenceTerms('They have no money.')).toContain('!funds');
  expect(sentenceTerms('They have money.')).not.toContain('!funds');
});

test('numbers are all alike', () => {
  expect(sentenceTerms('the mark is 52')).toEqual(sentenceTerms('the mark is 48'));
});

test('any text has terms without blanks at their end, and the same ones each time', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const terms = sentenceTerms(text);
      expect(terms).toEqual(sentenceTerms(text));
      for (const term of terms) expect(term).toBe(term.trimEnd());
    }),
  );
});
