import type { DocumentWords } from '#lib/text/document-words.ts';
import type { Pay } from '../posting-reading.ts';
import type { FlagPlace } from './flag-place.ts';

interface Posting {
  readonly document: DocumentWords;
  readonly pay: Pay | undefined;
  readonly company: string | null;
}

const figure =
  /(?:[£$€₹]|\b(?:R|Rs\.?|USD|EUR|GBP|CAD|AUD|INR|AED|QAR|SGD|PHP)) ?\d[\d.,]{2,}|[£$€] ?\d{2}k|\d[\d.,]* ?(?:€|EUR|k\b)|\d ?(?:LPA|lakh)/i;
const base =
  /(?:base|basic)(?: salary| pay| wage)?(?: of|:)? ?[£$€R] ?\d|[£$€R] ?\d[\d.,]*k? (?:base|basic)|(?:grundgehalt|fixum)\b/i;
const organisation =
  /\b(?:inc|ltd|limited|llc|plc|gmbh|ag|corp|company|group|agency|hotel|hospital|bank|clinic|embassy|school|services|solutions|logistics|holdings?)\b/i;
const office =
  /(?:hr|jobs?|careers?|recruit|desk|office|hiring|vacanc|apply|bewerbung|team|onboard|embassy|admin|personal)/i;

/** Whether what was found in one passage still holds with the whole posting in view. */
export function isPlausible({ id, start, end }: FlagPlace, { document, pay, company }: Posting): boolean {
  const { text } = document;
  const quote = text.slice(start, end);
  if (id === 'no-pay-range-vague') return pay === undefined && !figure.test(text);
  if (id === 'commission-only') return !base.test(text);
  if (id === 'free-mail') return company !== null || organisation.test(text) || office.test(quote);
  return true;
}
