import { cleanCharacters } from './clean-characters.ts';

/** Characters that fill hidden preview lines and are never seen. */
const unseen = /\u034F|[\u00AD\u061C\u115F\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g;
/** Joiners belong inside words and emoji; between spaces they are filler. */
const looseJoiner = /(^|[\s\u00A0])[\u200C\u200D]+(?=[\s\u00A0]|$)/gm;

/** Text with one kind of line end, no unseen characters and no long empty stretches. */
export function tidyText(text: string): string {
  return cleanCharacters(text)
    .replace(/\r\n?/g, '\n')
    .replace(unseen, '')
    .replace(looseJoiner, '$1')
    .replace(/[^\S\n]{3,}/g, ' ')
    .replace(/\n[^\S\n]+(?=\n)/g, '\n')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim();
}
