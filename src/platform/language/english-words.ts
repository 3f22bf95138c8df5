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
  return (word) => words.has(word) || stemsOf(word).some((stem) => words.has(stem));
}

/** What a word may be an inflected form of: the dictionary has one form of each word. */
function stemsOf(word: string): string[] {
  const [, stem, ending] = /^(.{2,}?)(s|es|ies|ed|ing|er|ers)$/.exec(word) ?? [];
  if (stem === undefined) return [];
  if (ending === 's') return [stem];
  return ending === 'ies' ? [`${stem}y`] : [stem, `${stem}e`];
}
