import { foldedWords } from '#lib/text/folded-words.ts';
import { wordRoot } from '#lib/text/word-root.ts';
import type { SentenceClues } from './clues-in.ts';

/**
 * What the learned opinion sees of some sentences: hints, hints of one sentence together, what calms, and roots of words.
 * The heavy phrases are left out, since they were written with the same notes in view and would be trusted too much.
 */
export function clueTerms(sentences: readonly SentenceClues[]): Set<string> {
  return new Set(['note', ...sentences.flatMap(sentenceTerms)]);
}

function sentenceTerms({ quote, hints, calm }: SentenceClues): string[] {
  const seen = [...hints].sort();
  const pairs = seen.flatMap((one, place) => seen.slice(place + 1).map((other) => `${one}+${other}`));
  const words = foldedWords(quote).trim().split(' ');
  return [
    ...seen,
    ...pairs,
    ...Array.from(calm, (each) => `calm ${each}`),
    ...words.map((word) => `word ${wordRoot(word)}`),
  ];
}
