/**
 * One pattern from many lines, in capital or small letters: each line is a way of saying it and begins where a word does;
 * a straight apostrophe stands for a curly one too, or for none.
 */
export function waysOfSaying(lines: string): RegExp {
  const ways = lines
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => line.replaceAll("'", "['’]?"));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${ways.join('|')})`, 'iu');
}
