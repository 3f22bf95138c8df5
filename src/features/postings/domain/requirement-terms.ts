import type { DocumentWords } from '#lib/text/document-words.ts';
import { classesOf } from './requirement-lexicon.ts';
import type { LineSection } from './sections.ts';

/** A passage as words: from the first to before the last. */
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
export function kindTerms(
  { words, lines }: DocumentWords,
  { from, to }: WordSpan,
  section: LineSection = nowhere,
): string[] {
  const inside = words.slice(from, to);
  const around = (place: number) => (lines[place] === lines[from] ? words[place] : undefined) ?? '';
  return [
    'any',
    ...inside.map((word) => `has ${plainWord(word)}`),
    ...inside.flatMap((word) =>
      word.length > 5 ? [`ends ${word.slice(-4)}`, `begins ${word.slice(0, 4)}`] : [],
    ),
    ...inside.slice(1).map((word, place) => `has ${plainWord(inside[place] ?? '')} ${plainWord(word)}`),
    `first ${plainWord(inside[0] ?? '')}`,
    `last ${plainWord(inside.at(-1) ?? '')}`,
    `length ${Math.min(6, inside.length)}`,
    ...inside.flatMap((word) => classesOf(word).map((name) => `class ${name}`)),
    `first class ${classesOf(inside[0] ?? '')[0]}`,
    `last class ${classesOf(inside.at(-1) ?? '')[0]}`,
    `classes ${[...new Set(inside.flatMap((word) => classesOf(word).slice(0, 1)))].sort().join(' ')}`,
    `before ${plainWord(around(from - 1))}`,
    `before ${plainWord(around(from - 2))} ${plainWord(around(from - 1))}`,
    `after ${plainWord(around(to))}`,
    `after ${plainWord(around(to))} ${plainWord(around(to + 1))}`,
    ...section.heading.split(' ').map((word) => `under ${word}`),
  ];
}

/** Words that follow one another. */
export const pairsOf = (words: readonly string[]): string[] =>
  words.slice(1).map((word, place) => `${plainWord(words[place] ?? '')} ${plainWord(word)}`);

/** A word whose digits are all alike, so that numbers of one form are one. */
export const plainWord = (word: string): string => word.replace(/\d/g, '0');
