import type { CueName } from './cue.ts';
import { type CueWeight, cueWeights } from './cue-weights.ts';
import type { RejectionReason } from './job-mail.ts';
import { lastAtMost } from './last-at-most.ts';
import { asWritten, type MailWords } from './mail-words.ts';
import { type Found, findPhrases } from './phrase-index.ts';
import { type PhraseMeaning, phrasesIn } from './vocabulary/phrases.ts';

/** Where in the mail something stands; what comes first usually counts most. */
export type Place = 'subject' | 'opening' | 'body';

/** One cue found in a mail, with the words as written. */
export interface Evidence {
  readonly cue: CueName;
  readonly place: Place;
  readonly quote: string;
}

/** Words that tell a reason, read only when the mail is a rejection. */
export interface ReasonEvidence {
  readonly reason: RejectionReason;
  readonly quote: string;
}

/** All that was found in one part of a mail. */
export interface Gathered {
  readonly cues: readonly Evidence[];
  readonly reasons: readonly ReasonEvidence[];
}

const openingLength = 400;
/** Words between a negation and what it denies. */
const denialReach = 4;

/** Looks for every phrase of every vocabulary in a text; `part` says which part of the mail it is. */
export function gatherEvidence(
  words: MailWords,
  written: string,
  part: 'subject' | 'text',
  languages: readonly string[] | undefined,
): Gathered {
  const found = phrasesIn(languages).flatMap((index) => findPhrases(words, index));
  const sentences: Sentences = {
    words,
    conditions: placesOf(found, 'condition'),
    negations: placesOf(found, 'negation'),
  };
  const cues = found.flatMap(({ meaning, from, to }) => {
    if (meaning.kind !== 'cue' || isDropped(cueWeights[meaning.cue], sentences, from, to)) return [];
    const place: Place =
      part === 'subject' ? 'subject' : (words.starts[from] ?? 0) < openingLength ? 'opening' : 'body';
    return [{ cue: meaning.cue, place, quote: asWritten(written, words, from, to) }];
  });
  const reasons = found.flatMap(({ meaning, from, to }) => {
    if (meaning.kind !== 'reason' || isSupposed(sentences, from)) return [];
    return [{ reason: meaning.reason, quote: asWritten(written, words, from, to) }];
  });
  return { cues, reasons };
}

/** The words of a text with the places of what turns a statement into less than one. */
interface Sentences {
  readonly words: MailWords;
  readonly conditions: readonly number[];
  readonly negations: readonly number[];
}

const placesOf = (found: readonly Found<PhraseMeaning>[], kind: PhraseMeaning['kind']): number[] =>
  found
    .filter(({ meaning }) => meaning.kind === kind)
    .map(({ from }) => from)
    .sort((a, b) => a - b);

function isDropped(weight: CueWeight, sentences: Sentences, from: number, to: number): boolean {
  if (weight.asserted && isSupposed(sentences, from)) return true;
  return weight.affirmed === true && isDenied(sentences, from, to);
}

/** Whether a word like "if" or "should" stands before it in the same sentence. */
const isSupposed = ({ words, conditions }: Sentences, from: number): boolean =>
  anyBetween(conditions, sentenceStart(words, from), from);

/** Whether a word like "not" stands inside it or close before it in the same sentence. */
const isDenied = ({ words, negations }: Sentences, from: number, to: number): boolean =>
  anyBetween(negations, Math.max(sentenceStart(words, from), from - denialReach), to - 1);

const sentenceStart = ({ sentenceStarts }: MailWords, place: number): number => sentenceStarts[place] ?? 0;

/** Whether one of ascending places lies between two others, both included. */
function anyBetween(places: readonly number[], first: number, last: number): boolean {
  const nearest = places[lastAtMost(places, last)];
  return nearest !== undefined && nearest >= first;
}
