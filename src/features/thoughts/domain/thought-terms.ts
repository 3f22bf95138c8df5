import { foldedWords } from '#lib/text/folded-words.ts';
import { wordRoot } from '#lib/text/word-root.ts';
import { cuesIn } from './cues-in.ts';

const mostKinds = 3;

/** What the learned choice of traps sees of a text: its cues, roots of words, pairs of words, and how it begins and ends. */
export function thoughtTerms(text: string): Set<string> {
  const words = foldedWords(text).trim().split(' ');
  const cues = cuesIn(text);
  const kinds = new Set(cues);
  const again = [...kinds].filter((cue) => cues.indexOf(cue) !== cues.lastIndexOf(cue));
  kinds.delete('balanced');
  return new Set([
    'text',
    `kinds ${Math.min(mostKinds, kinds.size)}`,
    `first ${words[0]}`,
    `last ${words.at(-1)}`,
    ...cues.map((cue) => `cue ${cue}`),
    ...again.map((cue) => `again ${cue}`),
    ...words.flatMap((word) => [`word ${wordRoot(word)}`, `as written ${word}`]),
    ...words.slice(1).map((word, place) => `words ${words[place]} ${word}`),
  ]);
}
