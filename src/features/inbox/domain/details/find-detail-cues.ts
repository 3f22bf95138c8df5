import { mailWords } from '../mail-words.ts';
import { variantsOf } from '../phrase.ts';
import { findPhrases, type PhraseIndex, phraseIndex } from '../phrase-index.ts';
import { type DetailCue, detailCues, detailPhrases } from './detail-phrases.ts';
import { withoutDayDots } from './sentence-places.ts';

/** A cue found in a text, by the places of its first and behind its last letter. */
export interface FoundCue {
  readonly cue: DetailCue;
  readonly from: number;
  readonly to: number;
}

const indexes = new Map<string, PhraseIndex<DetailCue>>();

/** The cues of a text, read in its language (ISO 639-1) and in English, which turns up in mail of any language. */
export function findDetailCues(text: string, language: string): FoundCue[] {
  const words = mailWords(withoutDayDots(text));
  const languages = language in detailPhrases ? [...new Set([language, 'en'])] : ['en'];
  return languages.flatMap((each) =>
    findPhrases(words, indexOf(each)).flatMap(({ meaning, from, to }) => {
      const [start, end] = [words.starts[from], words.ends[to - 1]];
      return start === undefined || end === undefined ? [] : [{ cue: meaning, from: start, to: end }];
    }),
  );
}

function indexOf(language: string): PhraseIndex<DetailCue> {
  const known = indexes.get(language) ?? newIndex(language);
  indexes.set(language, known);
  return known;
}

function newIndex(language: string): PhraseIndex<DetailCue> {
  const phrases = detailCues.flatMap((cue) =>
    (detailPhrases[language]?.[cue] ?? '')
      .split(' / ')
      .map((phrase) => phrase.trim().replace(/(?: ~\d)+$/, ''))
      .filter(Boolean)
      .map((phrase) => ({ meaning: cue, variants: variantsOf(phrase, {}) })),
  );
  return phraseIndex(phrases, new Set());
}
