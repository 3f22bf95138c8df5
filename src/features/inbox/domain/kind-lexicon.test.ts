import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kindLexicon } from './kind-lexicon.ts';
import { kindModel } from './kind-model.ts';
import { termNames } from './kind-terms.ts';
import { mailWords } from './mail-words.ts';

const lexicon = kindLexicon(kindModel);
const names = Object.keys(kindModel.terms);
const spoken = names.flatMap((name) => name.slice(2).split(' ')).filter((word) => /^[a-z]+$/.test(word));
const text = fc
  .array(
    fc.oneof(fc.constantFrom(...spoken.slice(0, 800)), fc.constantFrom('.', '\n\n', 'Tuesday', '14', '3pm')),
  )
  .map((words) => words.join(' '));

test('the terms found are exactly those that are named, each once', () => {
  fc.assert(
    fc.property(text, (written) => {
      const words = mailWords(written);
      const found = lexicon.find(words, 't').map(({ row }) => names[row]);
      const named = [...new Set(termNames(words, 't'))].filter((name) => kindModel.terms[name] !== undefined);
      expect(found.toSorted()).toEqual(named.toSorted());
    }),
  );
});

test('days, months, numbers and times of day count as what they are', () => {
  expect(termNames(mailWords('Tuesday 14 March at 3pm'), 's')).toEqual(
    expect.arrayContaining(['s:<day>', 's:# <month>', 's:at <clock>']),
  );
});
