import { namesOccupation } from '../occupation.ts';
import type { RoleWord } from './role-words.ts';

/** Where a title is looked for: subject or text. */
export type RoleZone = 's' | 't';

const edge = '<edge>';

/** What a word says as the first of a title, by itself. */
export const firstClues = (word: string): string[] => [`first ${word}`, `first -${ending(word, 4)}`];

/** What a word says as the last of a title, by itself. */
export const lastClues = (word: string): string[] => [
  `last ${word}`,
  `last -${ending(word, 3)}`,
  `last -${ending(word, 4)}`,
  namesOccupation(word) ? 'last of occupation' : 'last of none',
];

/** What a word says inside a title. */
export const innerClues = (word: string): string[] => [
  `=${word}`,
  `-${ending(word, 4)}`,
  `${word.slice(0, 4)}-`,
  ...(namesOccupation(word) ? ['occupation'] : []),
];

/** What stands before a title and how it begins. */
export function beforeClues(words: readonly RoleWord[], at: number, zone: RoleZone): string[] {
  const before = words[at - 1]?.word ?? edge;
  return [
    `${zone}<${before}`,
    `<<${words[at - 2]?.word ?? edge} ${before}`,
    `<${words[at - 1]?.shape ?? 'x'}${words[at]?.shape}`,
  ];
}

/** What stands behind a title and how it ends. */
export function afterClues(words: readonly RoleWord[], at: number, zone: RoleZone): string[] {
  const after = words[at + 1]?.word ?? edge;
  return [
    `${zone}>${after}`,
    `>>${after} ${words[at + 2]?.word ?? edge}`,
    `>${words[at]?.shape}${words[at + 1]?.shape ?? 'x'}`,
  ];
}

/** What the length of a title says. */
export const lengthClue = (words: number): string => `${words} long`;

/** What the letters of an inner word say. */
export const shapeClue = ({ shape }: RoleWord): string => `shape ${shape}`;

/** What speaks for no title being told; `subject`: whether there is one. */
export const noRoleClues = (subject: boolean): string[] => [
  'none',
  subject ? 'none, subject' : 'none, no subject',
];

export const readerClue = 'reader';

const ending = (word: string, letters: number): string =>
  word.length > letters ? word.slice(-letters) : `=${word}`;
