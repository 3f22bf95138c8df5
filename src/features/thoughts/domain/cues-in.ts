import { foldedWords } from '#lib/text/folded-words.ts';
import { phrasesPattern } from '#lib/text/phrase.ts';
import { englishCues } from './cues-english.ts';
import { germanCues } from './cues-german.ts';
import type { TrapId } from './trap.ts';

type CueId = TrapId | 'balanced';
let ready: readonly (readonly [CueId, RegExp])[] | undefined;

/** Made ready at its first use. */
function patterns(): readonly (readonly [CueId, RegExp])[] {
  ready ??= [englishCues, germanCues].flatMap((cues) =>
    Object.entries(cues).map(([id, phrases]) => [id as CueId, phrasesPattern(phrases, {})] as const),
  );
  return ready;
}

/** For which traps, or for balance, phrases of a text speak, each as often as it does. */
export function cuesIn(text: string): CueId[] {
  const words = foldedWords(text);
  return patterns().flatMap(([id, phrases]) => [...words.matchAll(phrases)].map(() => id));
}
