import { evidenceOf } from './evidence.ts';
import type { Observation } from './observation.ts';
import { hintIn } from './second-reader/hint.ts';

/** Headings and greetings tell nothing in a roundabout way. */
const fewestWords = 5;

/**
 * The reason that the words of an employer seem to tell, where their plain words name none: the most probable of
 * the sentences in which no phrase was found. What is written to nearly everyone is not read.
 */
export function readBetweenLines(sentences: readonly string[], plain: readonly Observation[]): Observation[] {
  if (plain.some(({ evidenceId }) => evidenceOf(evidenceId).explicit)) return [];
  const read = new Set(plain.map(({ quote }) => quote));
  const hints = sentences.flatMap((quote) => {
    const hint = read.has(quote) || quote.split(' ').length < fewestWords ? undefined : hintIn(quote);
    return hint ? [{ ...hint, quote }] : [];
  });
  const [best] = hints.sort((one, other) => other.probability - one.probability);
  return best ? [{ evidenceId: best.evidenceId, quote: best.quote }] : [];
}
