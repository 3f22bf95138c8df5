import type { DocumentWords } from '#lib/text/document-words.ts';
import { type FlagId, flagCatalogue } from './flag-catalogue.ts';
import type { FlagPlace } from './flag-place.ts';
import { type LearnedFlags, marginsByWords } from './learned-flags.ts';
import { marginOf } from './passage-verdict.ts';
import { type Passage, plainOf } from './passages.ts';
import { shortestQuote } from './shortest-quote.ts';
import { strongestPassages } from './strongest-passages.ts';

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
  const best = strongestPassages(learned, document, sentences, lowest);
  const sure = best.filter(({ margin }) => margin >= 0);
  const isFraud = sure.some(({ flag }) => isScam(learned, flag, gravest));
  return best.flatMap(({ flag, passage, margin }) => {
    const id = idOf(learned, flag);
    const eased =
      (isFraud && isScam(learned, flag, 1) ? companyOfScam : 0) + (sure.length >= 2 ? companyOfTwo : 0);
    if (!id || margin + eased < 0) return [];
    const least = Math.min(margin, Math.max(-eased, margin - mostLost));
    const { from, to } = shortestQuote(document, passage, (part) => {
      const byWords = marginsByWords(learned, document, part)[flag] ?? 0;
      const view = { plain: plainOf(document, part), words: part.to - part.from, isWorded: true };
      return marginOf(learned, flag, byWords, view, least) >= least;
    });
    return [{ id, start: document.starts[from] ?? 0, end: document.ends[to - 1] ?? 0 }];
  });
}

function idOf({ ids }: LearnedFlags, flag: number): FlagId | undefined {
  const id = ids[flag] ?? '';
  return id in flagCatalogue ? (id as FlagId) : undefined;
}

function isScam(learned: LearnedFlags, flag: number, weight: number): boolean {
  const id = idOf(learned, flag);
  return id !== undefined && flagCatalogue[id].category === 'scam' && flagCatalogue[id].weight >= weight;
}
