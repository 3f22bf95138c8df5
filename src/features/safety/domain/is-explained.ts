import type { SeenSign, SentenceClues } from './clues-in.ts';

/** Words by which somebody speaks of themselves, folded, in all the languages read. */
const ofMyself =
  /\b(i|im|id|ive|ill|me|my|mine|myself|ich|i|mich|mi|mir|ma|mein\w*|je|j\w*|me|moi|mon|ma|mes|yo|mi|mis|conmigo|ik|mij|mijn|mezelf|eu|meu|minha|mim|comigo)\b/;

/**
 * Whether what stands around a heavy phrase takes it from the writer of today: it is denied or quoted, it names nobody and
 * the sentence is about work, a story or somebody else, or it lies in the past and nothing in the note says it is back.
 */
export function isExplained(
  { denied, quoted, words }: SeenSign,
  { calm }: SentenceClues,
  sentences: readonly SentenceClues[],
): boolean {
  if (denied || quoted) return true;
  const elsewhere = calm.has('work') || calm.has('story') || calm.has('others');
  if (elsewhere && !ofMyself.test(words)) return true;
  return calm.has('past') && !sentences.some(({ hints }) => hints.has('back'));
}
