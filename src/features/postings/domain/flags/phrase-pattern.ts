/** What speaks for a flag in a sentence, and what shows that it is harmless there. */
export interface FlagPhrases {
  readonly signs: RegExp;
  readonly innocent?: RegExp;
}

/**
 * One pattern from many lines: each line is a way of saying it, `…` stands for up to forty letters of the same sentence,
 * and a straight apostrophe for a curly one too. A line begins at the beginning of a word.
 */
export function phrases(lines: string): RegExp {
  const ways = lines
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => line.replaceAll('…', '[^.!?\\n]{0,40}?').replaceAll("'", "['’]?"));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${ways.join('|')})`, 'iu');
}
