import type { DocumentWords } from '#lib/text/document-words.ts';
import { classesOf } from './requirement-lexicon.ts';
import { nowhere, pairsOf, plainWord, type WordSpan } from './requirement-terms.ts';
import type { LineSection } from './sections.ts';

/** What tells how much it matters: the part of the posting, the words of its sentence, and what was said just before. */
export function importanceTerms(
  document: DocumentWords,
  sentences: ArrayLike<number>,
  { from, to }: WordSpan,
  section: LineSection = nowhere,
): string[] {
  const { words, lines, lineStarts } = document;
  const line = lines[from] ?? 0;
  const lineStart = lineStarts[line] ?? 0;
  const lineEnd = lineStarts[line + 1] ?? words.length;
  const start = sentences[from] ?? from;
  let end = to;
  while (end < lineEnd && sentences[end] === start) end++;
  const inLine = nearest(words.slice(lineStart, from).toReversed());
  const first = plainWord(words[lineStart] ?? '');
  return [
    'any',
    ...sectionTerms(section),
    ...passageTerms('before', words.slice(start, from)),
    ...passageTerms('after', words.slice(to, end)),
    ...passageTerms('in', words.slice(from, to)),
    ...words.slice(Math.max(start, from - 3), from).map((word) => `just before ${plainWord(word)}`),
    ...words.slice(to, Math.min(to + 4, lineEnd)).map((word) => `just after ${plainWord(word)}`),
    `line begins ${first}`,
    `line begins ${first} ${plainWord(words[lineStart + 1] ?? '')}`,
    ...classTerms('line before', words.slice(Math.max(lineStart, from - farBefore), from)),
    `nearest before ${inLine}`,
    `nearest behind ${nearest(words.slice(to, lineEnd))}`,
    `nearest ${inLine} ${nearest(words.slice(to, end))} ${nearest(words.slice(from, to))}`,
    `nearest before ${inLine} section ${section.kind}`,
    `sentence begins ${plainWord(words[start] ?? '')}`,
  ];
}

function sectionTerms({ kind, hasOwnHeading, before, heading }: LineSection): string[] {
  const words = heading.split(' ');
  return [
    `section ${kind}`,
    `section ${kind} own ${hasOwnHeading}`,
    `section ${kind} after ${before}`,
    ...[...words, ...pairsOf(words)].map((each) => `under ${each}`),
    ...classTerms('heading', words),
  ];
}

const passageTerms = (where: string, words: readonly string[]): string[] => [
  ...classTerms(where, words),
  ...words.map((word) => `${where} ${plainWord(word)}`),
  ...pairsOf(words).map((pair) => `${where} ${pair}`),
];

const farBefore = 25;

/** Which of the words that say how much something matters comes first. */
function nearest(words: readonly string[]): string {
  for (const word of words) {
    const found = classesOf(word).find((name) => name === 'nice' || name === 'must' || name === 'valued');
    if (found) return found;
  }
  return 'none';
}

const classTerms = (where: string, words: readonly string[]): string[] =>
  words.flatMap((word) => classesOf(word).map((name) => `${where} class ${name}`));
