import { undoDoubleEncoding } from './double-encoding.ts';

/** Bullets of the fonts Symbol and Wingdings, which have places of their own instead of letters. */
const symbolBullets = /[\uF06C\uF06E\uF071\uF075\uF076\uF0A7\uF0A8\uF0B7\uF0D8\uF0E8\uF0FC]/g;
/** Icons, control characters and what was never seen. */
const noLetters = /(?!\t)\p{Cc}|[\uE000-\uF8FF\uFDD0-\uFDEF\u200B\u2060\uFEFF]|[\u{F0000}-\u{10FFFD}]/gu;
const ligatures: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };

/** Text as its letters, without icons, ligatures and unseen characters. */
export function cleanLetters(text: string): string {
  if (/^[\x20-\x7E]*$/.test(text)) return text;
  return undoDoubleEncoding(text)
    .replace(symbolBullets, '•')
    .replace(noLetters, '')
    .replace(/[ﬀ-ﬆ]/g, (ligature) => ligatures[ligature] ?? '')
    .replace(/[^\S ]/g, ' ')
    .normalize('NFC');
}
