import type { DocumentWords } from '#lib/text/document-words.ts';
import { KnownWords, noNumber } from '#lib/text/known-words.ts';
import { moneyWords } from './money-words.ts';
import { peopleWords } from './people-words.ts';
import { workWords } from './work-words.ts';

/** Hand-made classes of words, by what they may be a sign of. */
const members = { ...moneyWords, ...peopleWords, ...workWords };
export type FlagWordClass = keyof typeof members;

export const flagWordClasses = Object.keys(members) as readonly FlagWordClass[];

const exact = new Map<string, number[]>();
const beginnings = new Map<string, number[]>();
for (const [place, words] of Object.values(members).entries()) {
  for (const word of words.trim().split(/\s+/)) {
    const into = word.endsWith('*') ? beginnings : exact;
    const key = word.replace(/\*$/, '');
    into.set(key, [...(into.get(key) ?? []), place]);
  }
}

const classesOfWords = new KnownWords(flagClassesOf);
const ofDocument = new WeakMap<DocumentWords, readonly (readonly number[])[]>();

/** The classes of every word of a document, looked up once. */
export function flagClassesIn(document: DocumentWords): readonly (readonly number[])[] {
  const known = ofDocument.get(document);
  if (known) return known;
  const classes = document.words.map((word, place) =>
    classesOfWords.of(word, document.numbers[place] ?? noNumber),
  );
  ofDocument.set(document, classes);
  return classes;
}

/** The classes a folded word belongs to, as places in `flagWordClasses`. */
function flagClassesOf(word: string): readonly number[] {
  const found = new Set(exact.get(word));
  for (let length = 3; length <= word.length; length++) {
    for (const place of beginnings.get(word.slice(0, length)) ?? []) found.add(place);
  }
  return [...found];
}
