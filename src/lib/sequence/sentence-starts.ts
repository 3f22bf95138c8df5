import type { DocumentWords } from '#lib/text/document-words.ts';

const enders = new Set(['.', '!', '?', ';', ':', '•', '|']);

/** For each word, the first word of its sentence or clause; a line ends one too. Leading signs are passed over. */
export function sentenceStarts({ words, shapes, lines }: DocumentWords): Int32Array {
  const starts = new Int32Array(words.length);
  let start = 0;
  for (let word = 0; word < words.length; word++) {
    const begins = lines[word] !== lines[word - 1] || enders.has(words[word - 1] ?? '');
    const still = start === word - 1 && shapes[start] === 0;
    if (begins || still) start = word;
    starts[word] = start;
  }
  return starts;
}
