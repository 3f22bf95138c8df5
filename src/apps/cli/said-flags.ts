import type { PostingFlag } from '#features/postings/domain/flags/posting-flag.ts';
import { postingMessages } from '#features/postings/web/messages.en.ts';
import { createTexts } from '#platform/i18n/texts.ts';

/** A signal of a posting as a command writes it: with its sentences. */
export interface SaidFlag extends PostingFlag {
  readonly why: string;
  readonly check: string;
}

const t = createTexts({ en: { postings: postingMessages } }, 'en').getFixedT('en', 'postings');

/** The same reading, its signals with their sentences from the catalogue of texts. */
export const withSaidFlags = <Reading extends { readonly flags: readonly PostingFlag[] }>(
  reading: Reading,
): Omit<Reading, 'flags'> & { readonly flags: SaidFlag[] } => ({
  ...reading,
  flags: reading.flags.map(said),
});

const said = ({ id, category, weight, quote, span }: PostingFlag): SaidFlag => ({
  id,
  category,
  weight,
  why: t(`why.${id}`),
  check: t(`check.${id}`),
  quote,
  span,
});
