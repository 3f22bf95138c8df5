import { hasNumber, lineWords } from './line-words.ts';
import type { ReviewSentence } from './review-sentences.ts';

/** A line in one of the usual ways of naming a duty is one even if little speaks for it otherwise. */
export const plainDuty =
  /^(?:\p{L}+ )?(?:responsible for|responsibilities include|(?:my )?duties(?: include|:)|in charge of|accountable for|tasked with|zuständig für|verantwortlich für)/iu;

/** A stretch of a line by itself. */
export interface LinePart {
  readonly kind: 'no-numbers' | 'duty-not-result';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A part of a line that names a duty, or a change without its size, though the line has numbers for something else. */
export function unmeasuredPart({ text, start }: ReviewSentence, isEntry: boolean): LinePart | undefined {
  const parts = [...text.matchAll(/[^,–—]+/gu)].map(({ 0: part, index }) => {
    const lead = /^\s*(?:and |und |while )?/u.exec(part)?.[0].length ?? 0;
    return { quote: part.slice(lead).trimEnd(), at: start + index + lead };
  });
  for (const [place, { quote, at }] of parts.entries()) {
    const kind = kindOf(quote, parts[place + 1]?.quote ?? '', isEntry);
    if (kind) return { kind, start: at, end: at + quote.length, text: quote };
  }
  return undefined;
}

/** The size of a change may stand behind a comma. */
function kindOf(part: string, next: string, isEntry: boolean): LinePart['kind'] | undefined {
  if (hasNumber(part)) return undefined;
  if (plainDuty.test(part)) return 'duty-not-result';
  const isClaim = lineWords.change.test(part) && lineWords.amount.test(part) && !hasNumber(next);
  return isClaim && !isEntry ? 'no-numbers' : undefined;
}
