/** Whether a word in small letters is English, its plural included. Names of places and people count, abbreviations do not. */
export async function englishWords(): Promise<(word: string) => boolean> {
  const { default: dictionary } = await import('dictionary-en');
  const words = new Set(
    new TextDecoder()
      .decode(dictionary.dic)
      .split('\n')
      .slice(1)
      .map((line) => line.split('/', 1)[0] ?? '')
      .filter((word) => word !== word.toUpperCase())
      .map((word) => word.toLowerCase()),
  );
  return (word) =>
    words.has(word) ||
    (word.endsWith('s') && words.has(word.slice(0, -1))) ||
    (word.endsWith('ies') && words.has(`${word.slice(0, -3)}y`));
}
