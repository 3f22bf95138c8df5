import { expect, test } from 'vitest';
import { isCommonWord } from './common-words.ts';

test.each(['the', 'with', 'experience', 'years', 'und', 'kenntnisse', 'mindestens'])(
  '“%s” says little by itself',
  (word) => {
    expect(isCommonWord(word)).toBe(true);
  },
);

test.each([',', '•', '\t', '', '+'])('the sign “%s” says nothing', (sign) => {
  expect(isCommonWord(sign)).toBe(true);
});

test.each(['nurse', 'excel', 'pflege', 'b2', '2019', 'c++', 'constructor'])('“%s” says something', (word) => {
  expect(isCommonWord(word)).toBe(false);
});
