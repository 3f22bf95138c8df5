import type { DocumentWords } from '#lib/text/document-words.ts';
import { classBitsIn } from './class-bits-in.ts';
import { classTerms, takeClasses } from './class-terms.ts';
import { firstClass, wordClasses } from './requirement-lexicon.ts';
import { takeHeadingWords } from './section-terms.ts';
import type { LineSection } from './sections.ts';
import { noPlace, type TermTaker, termKinds } from './term-taker.ts';
import { WrittenTerms } from './written-terms.ts';

/** A passage as words: from the first to before the last, at least one. */
export interface WordSpan {
  readonly from: number;
  readonly to: number;
}

/** A place of which no part is known. */
export const nowhere: LineSection = {
  kind: 'unknown',
  isHeading: false,
  hasOwnHeading: false,
  heading: '',
  before: 'unknown',
};

/** What tells the kind of a requirement: its words, how it begins and ends, and what stands around it. */
export function takeKindTerms(
  taker: TermTaker,
  document: DocumentWords,
  { from, to }: WordSpan,
  section: LineSection = nowhere,
): void {
  taker.term('any');
  for (let word = from; word < to; word++) taker.word(termKinds.has, word);
  for (let word = from; word < to; word++) taker.parts(word);
  for (let word = from + 1; word < to; word++) taker.pair(termKinds.has, word - 1, word);
  taker.word(termKinds.first, from);
  taker.word(termKinds.last, to - 1);
  taker.term(`length ${Math.min(6, to - from)}`);
  takeClassesInside(taker, classBitsIn(document), from, to);
  takeAround(taker, document, from, to);
  takeHeadingWords(taker, section);
}

/** The same as text. */
export function kindTerms(document: DocumentWords, span: WordSpan, section?: LineSection): string[] {
  const terms = new WrittenTerms(document.words);
  takeKindTerms(terms, document, span, section);
  return terms.all;
}

const someClass = classTerms('class');
const classOfFirst = classTerms('first class');
const classOfLast = classTerms('last class');

function takeClassesInside(taker: TermTaker, bits: Int32Array, from: number, to: number): void {
  takeClasses(taker, someClass, bits, from, to);
  const [first, last] = [bits[from] ?? 0, bits[to - 1] ?? 0];
  taker.term(first === 0 ? 'first class undefined' : (classOfFirst[firstClass(first)] ?? ''));
  taker.term(last === 0 ? 'last class undefined' : (classOfLast[firstClass(last)] ?? ''));
  let firsts = 0;
  for (let word = from; word < to; word++) firsts |= (bits[word] ?? 0) & -(bits[word] ?? 0);
  taker.term(classesTerm(firsts));
}

const classesTerms = new Map<number, string>();
const mostKnown = 5_000;

/** The term of all classes together, by their names. */
function classesTerm(bits: number): string {
  const known = classesTerms.get(bits);
  if (known !== undefined) return known;
  const names = wordClasses.filter((_, place) => (bits & (1 << place)) !== 0);
  const term = `classes ${names.sort().join(' ')}`;
  if (classesTerms.size < mostKnown) classesTerms.set(bits, term);
  return term;
}

function takeAround(taker: TermTaker, { lines }: DocumentWords, from: number, to: number): void {
  const inLine = (place: number) => (lines[place] === lines[from] ? place : noPlace);
  taker.word(termKinds.before, inLine(from - 1));
  taker.pair(termKinds.before, inLine(from - 2), inLine(from - 1));
  taker.word(termKinds.after, inLine(to));
  taker.pair(termKinds.after, inLine(to), inLine(to + 1));
}
