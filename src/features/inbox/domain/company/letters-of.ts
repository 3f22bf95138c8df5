import { fold } from '../mail-words.ts';

/** A name's letters alone, as they stand in a domain: `Salt & Rye` → `saltandrye`. */
export function lettersOf(name: string): string {
  const folded = fold(name);
  return plain.test(folded) ? folded : folded.replaceAll('&', 'and').replace(/[^a-z0-9]/g, '');
}

const plain = /^[a-z0-9]*$/;

/** The words of a name without accents, capitals and marks. */
export const plainWords = (name: string): string[] =>
  name.split(/\s+/).map((word) => fold(word).replace(/[^a-z0-9&+]/g, ''));
