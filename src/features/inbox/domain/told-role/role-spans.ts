import type { RoleWord } from './role-words.ts';

/** A stretch that may be a title, by the places of its first and last word. */
export interface RoleSpan {
  readonly first: number;
  readonly last: number;
}

/** Words and marks of the longest title. */
export const longestRole = 8;
/** What stands inside titles and does not begin or end a piece of one. */
const joints = new Set(
  'of and & the for in de der die das und für du des la le en y e da do di to with a i o - – / ( ) , : + et zu im am van voor op het del au aux à'.split(
    ' ',
  ),
);

/** Every stretch that may be a title. */
export const roleSpans = (words: readonly RoleWord[]): RoleSpan[] =>
  words.flatMap((word, first) => (word.isWord ? spansFrom(words, first) : []));

function spansFrom(words: readonly RoleWord[], first: number): RoleSpan[] {
  const spans: RoleSpan[] = [];
  let isOpen = false;
  for (let last = first; goesOn(words, first, last, isOpen); last++) {
    const word = words[last]?.word ?? '';
    const closes = word === ')';
    isOpen = !closes && (isOpen || word === '(');
    if (!isOpen && (closes || last === first || !joints.has(word))) spans.push({ first, last });
  }
  return spans;
}

/** Whether a title that begins at one place may go on at another. `isOpen`: whether a bracket is. */
function goesOn(words: readonly RoleWord[], first: number, last: number, isOpen: boolean): boolean {
  const word = words[last];
  if (!word || last === first + longestRole || (last > first && words[last - 1]?.ends)) return false;
  return word.word === ')' ? isOpen : word.isWord || joints.has(word.word);
}
