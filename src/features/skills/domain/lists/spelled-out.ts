/** Words that an abbreviation leaves out. */
const small = /^(?:and|of|the|for|in|on|to)$/iu;

/**
 * “Structured query language SQL” is two names: with the long form and with the short one. None for any other name.
 * The short form of a brand (“Landscape Management System LMS”) means other things too, so it does not stand alone.
 */
export function spelledOut(name: string): string[] {
  const words = name.split(' ');
  for (const [place, short] of words.entries()) {
    const from = /^[A-Z]{3,}s?$/u.test(short) ? startOf(words, place) : undefined;
    if (from === undefined) continue;
    const [before, behind] = [words.slice(0, from), words.slice(place + 1)];
    const long = words.slice(from, place);
    const forms = [[...before, ...long, ...behind]];
    if (before.length + behind.length > 0 || !isBrand(long)) forms.push([...before, short, ...behind]);
    return forms.map((form) => form.join(' '));
  }
  return [];
}

const isBrand = (words: readonly string[]): boolean => words.slice(1).some((word) => /^\p{Lu}/u.test(word));

/** Where the words begin whose first letters are the abbreviation at `place`. */
function startOf(words: readonly string[], place: number): number | undefined {
  const letters = (words[place] ?? '').replace(/s$/u, '');
  let letter = letters.length - 1;
  let at = place - 1;
  for (; at >= 0 && letter >= 0; at--) {
    const word = words[at] ?? '';
    if (word[0]?.toUpperCase() === letters[letter]) letter--;
    else if (!small.test(word)) return undefined;
  }
  return letter < 0 ? at + 1 : undefined;
}
