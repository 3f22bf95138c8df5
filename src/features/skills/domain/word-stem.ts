/** A word without the ending of its plural, so that `boilers` meets `boiler`; short words stay as they are. */
export function wordStem(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  return word.length > 7 && word.endsWith('en') ? word.slice(0, -2) : word;
}
