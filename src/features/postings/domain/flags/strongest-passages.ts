import type { DocumentWords } from '#lib/text/document-words.ts';
import { flagPhrases } from './flag-phrases.ts';
import { canBeWorded, type LearnedFlags, marginsByWords } from './learned-flags.ts';
import { marginOf, reachOf } from './passage-verdict.ts';
import { type Passage, pairsOf, plainOf } from './passages.ts';

export interface StrongestPassage {
  readonly flag: number;
  readonly passage: Passage;
  /** How far it stands above the threshold of the flag, in log odds. */
  readonly margin: number;
}

/** The best passage for each flag above `lowest`; two sentences together count only where neither does alone. */
export function strongestPassages(
  learned: LearnedFlags,
  document: DocumentWords,
  sentences: readonly Passage[],
  lowest: number,
): StrongestPassage[] {
  const best = {
    margins: new Float64Array(learned.ids.length).fill(lowest),
    passages: new Map<number, Passage>(),
  };
  for (const sentence of sentences) keepStronger(learned, document, sentence, best);
  const alone = best.margins.map((margin) => (margin >= 0 ? Number.POSITIVE_INFINITY : margin));
  const together = { margins: alone, passages: new Map<number, Passage>() };
  const crossing = learned.ids.map((id) => crosses.has(id));
  for (const pair of pairsOf(document, sentences)) keepStronger(learned, document, pair, together, crossing);
  for (const [flag, passage] of together.passages) {
    best.passages.set(flag, passage);
    best.margins[flag] = together.margins[flag] ?? lowest;
  }
  return [...best.passages].map(([flag, passage]) => ({
    flag,
    passage,
    margin: best.margins[flag] ?? lowest,
  }));
}

interface Best {
  readonly margins: Float64Array;
  readonly passages: Map<number, Passage>;
}

/** Keeps the passage for each flag that it shows more clearly than the best until now. */
function keepStronger(
  learned: LearnedFlags,
  document: DocumentWords,
  passage: Passage,
  { margins, passages }: Best,
  mayBeWorded?: readonly boolean[],
): void {
  const byWords = marginsByWords(learned, document, passage);
  const can = canBeWorded(learned, document, passage);
  let plain: string | undefined;
  const words = passage.to - passage.from;
  for (let flag = 0; flag < byWords.length; flag++) {
    const known = margins[flag] ?? 0;
    const isWorded = can[flag] === 1 && mayBeWorded?.[flag] !== false;
    const start = byWords[flag] ?? 0;
    if (reachOf(learned, flag, start, words, isWorded) <= known) continue;
    plain ??= plainOf(document, passage);
    const margin = marginOf(learned, flag, start, { plain, words, isWorded }, known);
    if (margin <= known) continue;
    margins[flag] = margin;
    passages.set(flag, passage);
  }
}

/** Flags whose wordings may go over a full stop; others were found in one of both sentences already. */
const crosses = new Set(
  Object.entries(flagPhrases).flatMap(([id, { signs }]) => (signs.source.includes('[^!?') ? [id] : [])),
);
