/** Beginnings of a few letters are abbreviations in every word list. */
const shortestWord = 2;

/** Whether a small-letter word is English, its plural included; names of places and people count. */
export async function englishWords(): Promise<(word: string) => boolean> {
  const { default: dictionary } = await import('dictionary-en');
  const words = new Set(
    new TextDecoder()
      .decode(dictionary.dic)
      .split('\n')
      .slice(1)
      .map((line) => line.split('/', 1)[0]?.toLowerCase() ?? '')
      .filter((word) => word.length >= shortestWord),
  );
  return (word) =>
    words.has(word) ||
    (word.endsWith('s') && words.has(word.slice(0, -1))) ||
    (word.endsWith('ies') && words.has(`${word.slice(0, -3)}y`));
}
