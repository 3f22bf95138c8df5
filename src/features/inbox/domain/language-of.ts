import type { MailWords } from './mail-words.ts';
import { knownLanguages, languagesByCommonWord } from './vocabulary/phrases.ts';

/** A language is taken to be in a mail when it has this share of the small words of the strongest one. */
const presentShare = 0.6;
const enoughWords = 350;
/** With fewer small words than this, a phrase of any language counts. */
const enoughToTell = 4;

/**
 * The languages a text may be in, the likeliest first, told by its small words.
 * Undefined when a text has no small word; then a phrase of any language counts.
 */
export function languagesOf(parts: readonly MailWords[]): readonly [string, ...string[]] | undefined {
  const counts = new Map<string, number>();
  for (const [languages, count] of smallWords(parts)) {
    for (const language of languages.split(' ')) counts.set(language, (counts.get(language) ?? 0) + count);
  }
  const [first, ...others] = [...counts].sort(([, a], [, b]) => b - a);
  if (!first) return undefined;
  const [strongest, most] = first;
  if (most < enoughToTell) return [strongest, ...knownLanguages.filter((language) => language !== strongest)];
  return [
    strongest,
    ...others.filter(([, count]) => count >= most * presentShare).map(([language]) => language),
  ];
}

/** How many small words there are of each language or group of languages. */
function smallWords(parts: readonly MailWords[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const { words } of parts) {
    const length = Math.min(words.length, enoughWords);
    for (let at = 0; at < length; at += 1) {
      const languages = languagesByCommonWord.get(words[at] ?? '');
      if (languages !== undefined) seen.set(languages, (seen.get(languages) ?? 0) + 1);
    }
  }
  return seen;
}
