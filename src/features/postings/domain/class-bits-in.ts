import type { DocumentWords } from '#lib/text/document-words.ts';
import { KnownWords, noNumber } from '#lib/text/known-words.ts';
import { classBits } from './requirement-lexicon.ts';

const bitsOfWords = new KnownWords(classBits);
const ofDocument = new WeakMap<DocumentWords, Int32Array>();

/** The classes of every word of a document as bits, looked up once. */
export function classBitsIn(document: DocumentWords): Int32Array {
  const known = ofDocument.get(document);
  if (known) return known;
  const bits = new Int32Array(document.words.length);
  for (let word = 0; word < bits.length; word++) {
    bits[word] = bitsOfWords.of(document.words[word] ?? '', document.numbers[word] ?? noNumber);
  }
  ofDocument.set(document, bits);
  return bits;
}
