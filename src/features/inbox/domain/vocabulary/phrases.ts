import type { CueName } from '../cue.ts';
import type { RejectionReason } from '../job-mail.ts';
import { fold } from '../mail-words.ts';
import { type Phrase, type PhraseIndex, phraseIndex, type ReadyPhrase, readyPhrase } from '../phrase.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a phrase of any vocabulary stands for. */
export type PhraseMeaning = { readonly language: string } & (
  | { readonly kind: 'cue'; readonly cue: CueName }
  | { readonly kind: 'reason'; readonly reason: RejectionReason }
  | { readonly kind: 'condition' }
  | { readonly kind: 'negation' }
);

const vocabularies: readonly Vocabulary[] = [english, german, dutch, portuguese, spanish, french];

const phrasesOf = (text: string): Phrase[] =>
  text
    .split(' / ')
    .map((phrase) => phrase.trim())
    .filter(Boolean);

function readyVocabulary({
  language,
  lists,
  cues,
  reasons,
  conditions,
  negations,
}: Vocabulary): ReadyPhrase<PhraseMeaning>[] {
  const named = { ...lists, num: '#' };
  const ready = (text: string, meaning: PhraseMeaning) =>
    phrasesOf(text).map((phrase) => readyPhrase(phrase, meaning, named));
  return [
    ...Object.entries(cues).flatMap(([cue, text]) =>
      ready(text, { language, kind: 'cue', cue: cue as CueName }),
    ),
    ...Object.entries(reasons).flatMap(([reason, text]) =>
      ready(text, { language, kind: 'reason', reason: reason as RejectionReason }),
    ),
    ...ready(conditions, { language, kind: 'condition' }),
    ...ready(negations, { language, kind: 'negation' }),
  ];
}

/** The phrases of all languages; which of them count for a mail is decided by `languagesOf`. */
export const allPhrases: PhraseIndex<PhraseMeaning> = phraseIndex(vocabularies.flatMap(readyVocabulary));

/** The small words of each language, folded. */
export const commonWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  vocabularies.map(({ language, commonWords }) => [language, new Set(phrasesOf(commonWords).map(fold))]),
);
