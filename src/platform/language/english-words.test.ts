import { expect, test } from 'vitest';
import { englishWords } from './english-words.ts';

test('words, plurals and names of places are known, abbreviations and inventions are not', async () => {
  const isWord = await englishWords();
  for (const word of ['harbor', 'studios', 'ferries', 'galloway']) expect(isWord(word), word).toBe(true);
  for (const word of ['abc', 'qrzt', 'tindel']) expect(isWord(word), word).toBe(false);
});
