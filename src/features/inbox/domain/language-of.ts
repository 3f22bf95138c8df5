import type { MailWords } from './mail-words.ts';
import { commonWords } from './vocabulary/phrases.ts';

/** The language whose small words occur most; undefined when none occurs. */
export function languageOf({ line }: MailWords): string | undefined {
  const words = line.split(' ');
  let best: { language: string; count: number } | undefined;
  for (const [language, common] of commonWords) {
    const count = words.filter((word) => common.has(word)).length;
    if (count > (best?.count ?? 0)) best = { language, count };
  }
  return best?.language;
}
