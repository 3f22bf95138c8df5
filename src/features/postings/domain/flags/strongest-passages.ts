import type { DocumentWords } from '#lib/text/document-words.ts';
import { flagPhrases } from './flag-phrases.ts';
import { canBeWorded, type LearnedFlags, marginsByWords } from './learned-flags.ts';
import { marginOf, reachOf } from './passage-verdict.ts';
import { type Passage, pairsOf, plainOf } from './passages.ts';

export interface StrongestPassage {
  readonly passage: Passage;
  /** How far it stands above the threshold of the flag, in log odds. */
  readonly margin: number;
}

/** The best passage for each flag; two sentences together count only where neither does alone. */
export function strongestPassages(
  learned: LearnedFlags,
  document: DocumentWords,
  sentences: readonly Passage[],
  lowest: number,
): Map<number, StrongestPassage> {
  const best = new Map<number, StrongestPassage>();
  const look = (passage: Passage, isPair: boolean) => {
    const margins = marginsByWords(learned, document, passage);
    const can = canBeWorded(learned, document, passage);
    const plain = plainOf(document, passage);
    for (let flag = 0; flag < margins.length; flag++) {
      const known = best.get(flag)?.margin ?? lowest;
      if (isPair && known >= 0) continue;
      const byWords = margins[flag] ?? 0;
      const isWorded = can[flag] === 1 && (!isPair || crosses(learned, flag));
      const view = { plain, words: passage.to - passage.from, isWorded };
      if (reachOf(learned, flag, byWords, view) <= known) continue;
      const margin = marginOf(learned, flag, byWords, view, known);
      if (margin > known) best.set(flag, { passage, margin });
    }
  };
  for (const sentence of sentences) look(sentence, false);
  for (const pair of pairsOf(document, sentences)) look(pair, true);
  return best;
}

/** Whether a wording of the flag may go over a full stop; others were found in one of both sentences already. */
const crosses = ({ ids }: LearnedFlags, flag: number): boolean => crossing.has(ids[flag] ?? '');
const crossing = new Set(
  Object.entries(flagPhrases).flatMap(([id, { signs }]) => (signs.source.includes('[^!?') ? [id] : [])),
);
