import type { CueName } from './cue.ts';
import { type CueWeight, cueWeights } from './cue-weights.ts';
import type { RejectionReason } from './job-mail.ts';
import { asWritten, type MailWords } from './mail-words.ts';
import { findPhrases } from './phrase.ts';
import { allPhrases } from './vocabulary/phrases.ts';

/** Where in the mail something stands; what comes first usually counts most. */
export type Place = 'subject' | 'opening' | 'body';

/** One cue found in a mail, with the words as written. */
export interface Evidence {
  readonly cue: CueName;
  readonly place: Place;
  readonly quote: string;
  readonly sentence: string;
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

/** Looks for every phrase of every vocabulary in a text; `part` says which part of the mail it is. */
export function gatherEvidence(
  words: MailWords,
  written: string,
  part: 'subject' | 'text',
  languages: ReadonlySet<string> | undefined,
): Gathered {
  const found = findPhrases(words, allPhrases).filter(
    ({ meaning }) => languages?.has(meaning.language) ?? true,
  );
  const conditions = found.filter(({ meaning }) => meaning.kind === 'condition').map(({ from }) => from);
  const cues: Evidence[] = [];
  const reasons: ReasonEvidence[] = [];
  for (const { meaning, from, to } of found) {
    if (meaning.kind === 'condition') continue;
    const quote = asWritten(written, words, from, to);
    if (meaning.kind === 'reason') {
      if (!isSupposed(words, conditions, from)) reasons.push({ reason: meaning.reason, quote });
    } else if (!isDropped(cueWeights[meaning.cue], words, conditions, from)) {
      const place = part === 'subject' ? 'subject' : from < openingLength ? 'opening' : 'body';
      cues.push({ cue: meaning.cue, place, quote, sentence: sentenceAround(words, written, from) });
    }
  }
  return { cues, reasons };
}

const isDropped = (weight: CueWeight, words: MailWords, conditions: readonly number[], from: number) =>
  weight.asserted === true && isSupposed(words, conditions, from);

/** Whether a word like "if" or "should" stands before it in the same sentence. */
function isSupposed({ line }: MailWords, conditions: readonly number[], from: number): boolean {
  const sentence = line.lastIndexOf('. ', from);
  return conditions.some((condition) => condition > sentence && condition < from);
}

function sentenceAround(words: MailWords, written: string, from: number): string {
  const end = words.line.indexOf('. ', from);
  const start = words.line.lastIndexOf('. ', from);
  return asWritten(written, words, start < 0 ? 1 : start + 2, end < 0 ? words.line.length - 1 : end - 1);
}
