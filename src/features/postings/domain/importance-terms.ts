import type { DocumentWords } from '#lib/text/document-words.ts';
import { classBitsIn } from './class-bits-in.ts';
import { classTerms, takeClasses } from './class-terms.ts';
import { bitsOf, firstClass, wordClasses } from './requirement-lexicon.ts';
import { nowhere, type WordSpan } from './requirement-terms.ts';
import { takeSectionTerms } from './section-terms.ts';
import type { LineSection } from './sections.ts';
import { type TermKind, type TermTaker, termKinds } from './term-taker.ts';
import { WrittenTerms } from './written-terms.ts';

const farBefore = 25;
const justBefore = 3;
const justAfter = 4;

const classBefore = classTerms('before class');
const classAfter = classTerms('after class');
const classInside = classTerms('in class');
const classInLine = classTerms('line before class');

/** What tells how much it matters: the part of the posting, the words of its sentence, and what was said just before. */
export function takeImportanceTerms(
  taker: TermTaker,
  document: DocumentWords,
  sentences: ArrayLike<number>,
  { from, to }: WordSpan,
  section: LineSection = nowhere,
): void {
  const bits = classBitsIn(document);
  const { lines, lineStarts, words } = document;
  const line = lines[from] ?? 0;
  const lineStart = lineStarts[line] ?? 0;
  const lineEnd = lineStarts[line + 1] ?? words.length;
  const start = sentences[from] ?? from;
  let end = to;
  while (end < lineEnd && sentences[end] === start) end++;
  taker.term('any');
  takeSectionTerms(taker, section);
  takeClasses(taker, classBefore, bits, start, from);
  takeWords(taker, termKinds.before, start, from);
  takeClasses(taker, classAfter, bits, to, end);
  takeWords(taker, termKinds.after, to, end);
  takeClasses(taker, classInside, bits, from, to);
  takeWords(taker, termKinds.in, from, to);
  for (let word = Math.max(start, from - justBefore); word < from; word++)
    taker.word(termKinds.justBefore, word);
  for (let word = to; word < Math.min(to + justAfter, lineEnd); word++) taker.word(termKinds.justAfter, word);
  taker.word(termKinds.lineBegins, lineStart);
  taker.pair(termKinds.lineBegins, lineStart, lineStart + 1);
  takeClasses(taker, classInLine, bits, Math.max(lineStart, from - farBefore), from);
  takeNearest(taker, section, {
    before: lastSaying(bits, lineStart, from),
    behind: firstSaying(bits, to, lineEnd),
    after: firstSaying(bits, to, end),
    inside: firstSaying(bits, from, to),
  });
  taker.word(termKinds.sentenceBegins, start);
}

/** The same as text. */
export function importanceTerms(
  document: DocumentWords,
  sentences: ArrayLike<number>,
  span: WordSpan,
  section?: LineSection,
): string[] {
  const terms = new WrittenTerms(document.words);
  takeImportanceTerms(terms, document, sentences, span, section);
  return terms.all;
}

function takeWords(taker: TermTaker, kind: TermKind, from: number, to: number): void {
  for (let word = from; word < to; word++) taker.word(kind, word);
  for (let word = from + 1; word < to; word++) taker.pair(kind, word - 1, word);
}

/** The words that say how much something matters, by their class. */
interface Nearest {
  readonly before: string;
  readonly behind: string;
  readonly after: string;
  readonly inside: string;
}

function takeNearest(taker: TermTaker, { kind }: LineSection, nearest: Nearest): void {
  const { before, behind, after, inside } = nearest;
  taker.term(`nearest before ${before}`);
  taker.term(`nearest behind ${behind}`);
  taker.term(`nearest ${before} ${after} ${inside}`);
  taker.term(`nearest before ${before} section ${kind}`);
}

const saying = bitsOf(['nice', 'must', 'valued']);

/** The class of the first word that says how much something matters. */
function firstSaying(bits: Int32Array, from: number, to: number): string {
  for (let word = from; word < to; word++) {
    const found = (bits[word] ?? 0) & saying;
    if (found !== 0) return wordClasses[firstClass(found)] ?? 'none';
  }
  return 'none';
}

function lastSaying(bits: Int32Array, from: number, to: number): string {
  for (let word = to - 1; word >= from; word--) {
    const found = (bits[word] ?? 0) & saying;
    if (found !== 0) return wordClasses[firstClass(found)] ?? 'none';
  }
  return 'none';
}
