import { expect, test } from 'vitest';
import { englishSpelling } from './spelling.ts';

test('American and British words are right, slips are not', async () => {
  const isSpeltRight = await englishSpelling();
  for (const word of [
    'organized',
    'organised',
    'colour',
    'travelling',
    'cheques',
    'programme',
    'woollen',
    'London',
  ]) {
    expect(isSpeltRight(word), word).toBe(true);
  }
  for (const word of ['recieved', 'seperate', 'organisd', 'london'])
    expect(isSpeltRight(word), word).toBe(false);
});
