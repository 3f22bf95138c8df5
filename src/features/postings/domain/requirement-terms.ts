import type { DocumentWords } from '#lib/text/document-words.ts';
import { classesOf } from './requirement-lexicon.ts';
import type { LineSection } from './sections.ts';

/** A passage as words: from the first to before the last. */
export interface WordSpan {
  readonly from: number;
  readonly to: number;
}

const nowhere: LineSection = { kind: 'unknown', isHeading: false, hasOwnHeading: false, heading: '' };

/** What tells the kind of a requirement: its words, how it begins and ends, and what stands around it. */
export function kindTerms({ words, lines }: DocumentWords, { from, to }: WordSpan, section: LineSection = nowhere): string[] {
  const inside = words.slice(from, to);
  const around = (place: number) => (lines[place] === lines[from] ? words[place] : undefined) ?? '';
  return [
    'any',
    ...inside.map((word) => `has ${plain(word)}`),
    ...inside.flatMap((word) => (word.length > 5 ? [`ends ${word.slice(-4)}`, `begins ${word.slice(0, 4)}`] : [])),
    ...inside.slice(1).map((word, place) => `has ${plain(inside[place] ?? '')} ${plain(word)}`),
    `first ${plain(inside[0] ?? '')}`,
    `last ${plain(inside.at(-1) ?? '')}`,
    `length ${Math.min(6, inside.length)}`,
    ...inside.flatMap((word) => classesOf(word).map((name) => `class ${name}`)),
    `first class ${classesOf(inside[0] ?? '')[0]}`,
    `last class ${classesOf(inside.at(-1) ?? '')[0]}`,
    `classes ${[...new Set(inside.flatMap((word) => classesOf(word).slice(0, 1)))].sort().join(' ')}`,
    `before ${plain(around(from - 1))}`,
    `before ${plain(around(from - 2))} ${plain(around(from - 1))}`,
    `after ${plain(around(to))}`,
    `after ${plain(around(to))} ${plain(around(to + 1))}`,
    ...section.heading.split(' ').map((word) => `under ${word}`),
  ];
}

/** What tells how much it matters: the part of the posting, the words of its sentence, and what was said just before. */
export function importanceTerms(
  document: DocumentWords,
  sentences: ArrayLike<number>,
  { from, to }: WordSpan,
  section: LineSection = nowhere,
): string[] {
  const { words, lines, lineStarts } = document;
  const line = lines[from] ?? 0;
  const lineEnd = lineStarts[line + 1] ?? words.length;
  const start = sentences[from] ?? from;
  let end = to;
  while (end < lineEnd && sentences[end] === start) end++;
  const before = words.slice(start, from);
  const after = words.slice(to, end);
  const inside = words.slice(from, to);
  return [
    'any',
    `section ${section.kind}`,
    `section ${section.kind} own ${section.hasOwnHeading}`,
    ...section.heading.split(' ').map((word) => `under ${word}`),
    ...pairs(section.heading.split(' ')).map((pair) => `under ${pair}`),
    ...classTerms('before', before),
    ...classTerms('after', after),
    ...classTerms('in', inside),
    ...classTerms('heading', section.heading.split(' ')),
    ...before.map((word) => `before ${plain(word)}`),
    ...pairs(before).map((pair) => `before ${pair}`),
    ...after.map((word) => `after ${plain(word)}`),
    ...pairs(after).map((pair) => `after ${pair}`),
    ...inside.map((word) => `in ${plain(word)}`),
    ...pairs(inside).map((pair) => `in ${pair}`),
    ...words.slice(from - 3 < start ? start : from - 3, from).map((word) => `just before ${plain(word)}`),
    ...words.slice(to, Math.min(to + 4, lineEnd)).map((word) => `just after ${plain(word)}`),
    `line begins ${plain(words[lineStarts[line] ?? 0] ?? '')} ${plain(words[(lineStarts[line] ?? 0) + 1] ?? '')}`,
    `sentence begins ${plain(words[start] ?? '')}`,
  ];
}

const classTerms = (where: string, words: readonly string[]): string[] =>
  words.flatMap((word) => classesOf(word).map((name) => `${where} class ${name}`));

const pairs = (words: readonly string[]): string[] =>
  words.slice(1).map((word, place) => `${plain(words[place] ?? '')} ${plain(word)}`);

const plain = (word: string): string => word.replace(/\d/g, '0');
