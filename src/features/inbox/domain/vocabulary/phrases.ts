import type { CueName } from '../cue.ts';
import type { RejectionReason } from '../job-mail.ts';
import { fold } from '../mail-words.ts';
import { type Phrase, variantsOf } from '../phrase.ts';
import { type MeantPhrase, type PhraseIndex, phraseIndex } from '../phrase-index.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a phrase of any vocabulary stands for. */
export type PhraseMeaning =
  | { readonly kind: 'cue'; readonly cue: CueName }
  | { readonly kind: 'reason'; readonly reason: RejectionReason }
  | { readonly kind: 'condition' }
  | { readonly kind: 'negation' };

const vocabularies: readonly Vocabulary[] = [english, german, dutch, portuguese, spanish, french];

/** The languages that are read, as ISO 639-1. */
export const knownLanguages: readonly string[] = vocabularies.map(({ language }) => language);

const phrasesOf = (text: string): Phrase[] =>
  text
    .split(' / ')
    .map((phrase) => phrase.trim())
    .filter(Boolean);

function readyVocabulary({
  lists,
  cues,
  reasons,
  conditions,
  negations,
}: Vocabulary): MeantPhrase<PhraseMeaning>[] {
  const named = { ...lists, num: '#' };
  const ready = (text: string, meaning: PhraseMeaning) =>
    phrasesOf(text).map((phrase) => ({ meaning, variants: variantsOf(phrase, named) }));
  return [
    ...Object.entries(cues).flatMap(([cue, text]) => ready(text, { kind: 'cue', cue: cue as CueName })),
    ...Object.entries(reasons).flatMap(([reason, text]) =>
      ready(text, { kind: 'reason', reason: reason as RejectionReason }),
    ),
    ...ready(conditions, { kind: 'condition' }),
    ...ready(negations, { kind: 'negation' }),
  ];
}

const indexes = new Map<string, PhraseIndex<PhraseMeaning>>();

/** Made at its first use: most people get mail in one or two languages. */
function indexOf(vocabulary: Vocabulary): PhraseIndex<PhraseMeaning> {
  const known = indexes.get(vocabulary.language);
  if (known) return known;
  const common = new Set(phrasesOf(vocabulary.commonWords).map(fold));
  const index = phraseIndex(readyVocabulary(vocabulary), common);
  indexes.set(vocabulary.language, index);
  return index;
}

/** The phrases of the languages a text may be in; of every language when that is not known. */
export const phrasesIn = (languages: readonly string[] | undefined): readonly PhraseIndex<PhraseMeaning>[] =>
  vocabularies.filter(({ language }) => !languages || languages.includes(language)).map(indexOf);

/** The languages a small word belongs to, by the folded word, as one text: `de nl`. */
export const languagesByCommonWord: ReadonlyMap<string, string> = byWord();

function byWord(): Map<string, string> {
  const found = new Map<string, string>();
  for (const { language, commonWords } of vocabularies) {
    for (const word of phrasesOf(commonWords).map(fold)) {
      const others = found.get(word);
      found.set(word, others ? `${others} ${language}` : language);
    }
  }
  return found;
}
