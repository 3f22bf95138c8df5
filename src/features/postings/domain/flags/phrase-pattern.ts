/** What speaks for a flag in a sentence, and what shows that it is harmless there. */
export interface FlagPhrases {
  readonly signs: RegExp;
  readonly innocent?: RegExp;
}

/** No letter or digit stands before. */
const wordBegins = '(?<![a-z0-9äöüßàâçéèêëîïôûùñáíóúãõ])';

/** Behind a stretch that is passed over no word goes on. */
const gap = (letters: string, most: string): string => `[^${letters}!?\\n]{0,${most}}?${wordBegins}`;

/**
 * One pattern from many lines: each line is a way of saying it and begins where a word does. `…` stands for up to forty
 * letters of the same sentence, `…{60}` for up to sixty, `……{60}` passes full stops too; an apostrophe may be missing.
 * Texts must be made plain before they are searched.
 */
export function phrases(lines: string): RegExp {
  const ways = lines
    .trim()
    .split(/\s*\n\s*/)
    .map((line) =>
      line
        .replace(/……\{(\d+)\}/g, (_, most: string) => gap('', most))
        .replace(/…\{(\d+)\}/g, (_, most: string) => gap('.', most))
        .replaceAll('…', gap('.', '40'))
        .replaceAll("'", "'?"),
    );
  return new RegExp(`${wordBegins}(?:${ways.join('|')})`);
}

/** Small letters and straight apostrophes. */
export const plainForPhrases = (text: string): string => text.toLowerCase().replaceAll('’', "'");
