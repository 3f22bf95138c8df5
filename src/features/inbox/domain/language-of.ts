import type { MailWords } from './mail-words.ts';
import { commonWords } from './vocabulary/phrases.ts';

/** A language is taken to be in a mail when it has this share of the small words of the strongest one. */
const presentShare = 0.6;

/**
 * The languages a text may be in, the likeliest first, told by its small words.
 * All of them when a text is too short to tell; then a phrase of any language counts.
 */
export function languagesOf({ line }: MailWords): readonly [string, ...string[]] | undefined {
  const words = line.split(' ');
  const counted = [...commonWords].map(([language, common]) => ({
    language,
    count: words.filter((word) => common.has(word)).length,
  }));
  counted.sort((a, b) => b.count - a.count);
  const [first, ...others] = counted;
  if (!first || first.count === 0) return undefined;
  const alsoPresent = others.filter(({ count }) => count >= first.count * presentShare);
  return [first.language, ...alsoPresent.map(({ language }) => language)];
}
