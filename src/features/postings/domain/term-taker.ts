/** The kinds of terms that are told by a word or by two words. */
export const termKinds = {
  has: 0,
  first: 1,
  last: 2,
  before: 3,
  after: 4,
  in: 5,
  justBefore: 6,
  justAfter: 7,
  lineBegins: 8,
  sentenceBegins: 9,
} as const;
export type TermKind = (typeof termKinds)[keyof typeof termKinds];

/** What terms of each kind begin with. */
export const termNames = [
  'has',
  'first',
  'last',
  'before',
  'after',
  'in',
  'just before',
  'just after',
  'line begins',
  'sentence begins',
] as const;

/** The place of no word. */
export const noPlace = -1;

/** Takes what tells of a passage, term by term: as text to learn from, as numbers to choose by. */
export interface TermTaker {
  /** A term as it is written. */
  term(written: string): void;
  /** A term told by the word at a place of the document. */
  word(kind: TermKind, place: number): void;
  /** A term told by two words. */
  pair(kind: TermKind, place: number, next: number): void;
  /** How the word at a place begins and ends, if it is long. */
  parts(place: number): void;
}

const longWord = 5;
const partLength = 4;

/** The terms for how a long word ends and begins. */
export const partTerms = (word: string): readonly string[] =>
  word.length > longWord ? [`ends ${word.slice(-partLength)}`, `begins ${word.slice(0, partLength)}`] : [];

/** A word whose digits are all alike, so that numbers of one form are one. */
export const plainWord = (word: string): string => word.replace(/\d/g, '0');
