import type { DocumentWords } from '#lib/text/document-words.ts';
import { shapes as shapeNumbers } from '#lib/text/word-shape.ts';

const { sign } = shapeNumbers;
const enders = new Set(['.', '!', '?', ';', ':', '•', '|']);

/** For each word, the first word of its sentence or clause; a line ends one too. Leading signs are passed over. */
export function sentenceStarts({ words, shapes, lines }: DocumentWords): Int32Array {
  const starts = new Int32Array(words.length);
  let start = 0;
  for (let word = 0; word < words.length; word++) {
    const endsBefore = shapes[word - 1] === sign && enders.has(words[word - 1] ?? '');
    const begins = lines[word] !== lines[word - 1] || endsBefore;
    const still = start === word - 1 && shapes[start] === sign;
    if (begins || still) start = word;
    starts[word] = start;
  }
  return starts;
}
