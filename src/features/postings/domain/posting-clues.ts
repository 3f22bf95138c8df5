import { besideClues } from '#lib/sequence/beside-clues.ts';
import type { Clues } from '#lib/sequence/label-scores.ts';
import { sentenceStarts } from '#lib/sequence/sentence-starts.ts';
import type { DocumentWords } from '#lib/text/document-words.ts';
import { hashOf } from '#lib/text/hash-of.ts';
import { classBitsIn } from './class-bits-in.ts';
import { bitsOf, firstClass } from './requirement-lexicon.ts';
import { sectionKinds } from './section.ts';
import type { LineSection } from './sections.ts';

/** What the learned model sees at each word of a posting beside the words themselves: their classes and the part they stand in. */
export function postingClues(document: DocumentWords, sections: readonly LineSection[]): Clues {
  const kinds = sections.map(({ kind, isHeading }) => sectionKinds.indexOf(kind) * 2 + (isHeading ? 1 : 0));
  const headings = sections.map(({ heading }) => hashOf(heading));
  const firstWords = sections.map(({ heading }) => hashOf(heading.split(' ').slice(0, 2).join(' ')));
  const own = sections.map(({ hasOwnHeading }) => (hasOwnHeading ? 1 : 0));
  const bits = classBitsIn(document);
  const classes = bits.map(firstClass);
  return besideClues(document, {
    byWord: [classes, bits, ...sentenceSigns(document, bits)],
    byLine: [kinds, headings, firstWords, own],
  });
}

const inSentence = bitsOf([
  'nice',
  'must',
  'seeker',
  'employer',
  'offer',
  'negation',
  'experience',
  'ability',
]);

/** For each word, which classes its sentence holds before it, and which behind it. */
function sentenceSigns(document: DocumentWords, bits: Int32Array): [Int32Array, Int32Array] {
  const starts = sentenceStarts(document);
  const before = new Int32Array(bits.length);
  const behind = new Int32Array(bits.length);
  for (let word = 1; word < bits.length; word++) {
    if (starts[word] === starts[word - 1])
      before[word] = (before[word - 1] ?? 0) | ((bits[word - 1] ?? 0) & inSentence);
  }
  for (let word = bits.length - 2; word >= 0; word--) {
    if (starts[word] === starts[word + 1])
      behind[word] = (behind[word + 1] ?? 0) | ((bits[word + 1] ?? 0) & inSentence);
  }
  return [before, behind];
}
