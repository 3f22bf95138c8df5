import type { DocumentWords } from '#lib/text/document-words.ts';
import { type FlagId, flagCatalogue } from './flag-catalogue.ts';
import { flagPhrases } from './flag-phrases.ts';
import type { FlagPlace } from './flag-place.ts';
import { canBeWorded, type LearnedFlags, marginsByWords } from './learned-flags.ts';
import { marginOf, reachOf } from './passage-verdict.ts';
import { type Passage, pairsOf } from './passages.ts';
import { plainForPhrases } from './phrase-pattern.ts';
import { shortestQuote } from './shortest-quote.ts';

interface Found {
  readonly passage: Passage;
  readonly margin: number;
}

/** Frauds rarely give one sign alone: once one is sure, others of the kind need this much less, in log odds. */
const companyOfScam = 0.8;
/** And two flags of any kind make others a little likelier. */
const companyOfTwo = 0.4;
const lowest = -companyOfScam - companyOfTwo;
/** How much of its margin a passage may lose by being shortened. */
const mostLost = 2;
const gravest = 3;

/** Where learned words and known wordings show a flag: the strongest passage of each, as short as suffices. */
export function learnedPlaces(
  learned: LearnedFlags,
  document: DocumentWords,
  sentences: readonly Passage[],
): FlagPlace[] {
  const best = strongest(learned, document, sentences);
  const sure = [...best].filter(([, { margin }]) => margin >= 0);
  const isFraud = sure.some(([flag]) => isScam(learned, flag, gravest));
  return [...best].flatMap(([flag, { passage, margin }]) => {
    const id = idOf(learned, flag);
    const eased =
      (isFraud && isScam(learned, flag, 1) ? companyOfScam : 0) + (sure.length >= 2 ? companyOfTwo : 0);
    if (!id || margin + eased < 0) return [];
    const least = Math.min(margin, Math.max(-eased, margin - mostLost));
    const { from, to } = shortestQuote(document, passage, (part) => {
      const byWords = marginsByWords(learned, document, part)[flag] ?? 0;
      return marginOf(learned, flag, byWords, plainOf(document, part), true, least) >= least;
    });
    return [{ id, start: document.starts[from] ?? 0, end: document.ends[to - 1] ?? 0 }];
  });
}

/** The best passage for each flag; two sentences together count only where neither does alone. */
function strongest(
  learned: LearnedFlags,
  document: DocumentWords,
  sentences: readonly Passage[],
): Map<number, Found> {
  const best = new Map<number, Found>();
  const look = (passage: Passage, isPair: boolean) => {
    const margins = marginsByWords(learned, document, passage);
    const can = canBeWorded(learned, document, passage);
    const plain = plainOf(document, passage);
    for (let flag = 0; flag < margins.length; flag++) {
      const known = best.get(flag)?.margin ?? lowest;
      if (isPair && known >= 0) continue;
      const byWords = margins[flag] ?? 0;
      const isWorded = can[flag] === 1 && (!isPair || crosses(learned, flag));
      if (reachOf(learned, flag, byWords, isWorded) <= known) continue;
      const margin = marginOf(learned, flag, byWords, plain, isWorded, known);
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

const plainOf = ({ text, starts, ends }: DocumentWords, { from, to }: Passage): string =>
  plainForPhrases(text.slice(starts[from], ends[to - 1]));

function idOf({ ids }: LearnedFlags, flag: number): FlagId | undefined {
  const id = ids[flag] ?? '';
  return id in flagCatalogue ? (id as FlagId) : undefined;
}

function isScam(learned: LearnedFlags, flag: number, weight: number): boolean {
  const id = idOf(learned, flag);
  return id !== undefined && flagCatalogue[id].category === 'scam' && flagCatalogue[id].weight >= weight;
}
