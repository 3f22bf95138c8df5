import type { Pay } from '../posting-reading.ts';
import type { FlagPlace } from './flag-place.ts';

const widest = 2;
const currency = String.raw`(?:US\$|CA\$|A\$|C\$|NZ\$|[£$€₹]|\b(?:USD|EUR|GBP|CAD|AUD|NZD|AED|SGD|INR|ZAR|CHF|MYR|PHP|RMB|Rs\.?|R))?\s?`;
const amount = String.raw`(\d{1,3}(?:[.,'’\s]\d{3})+|\d+(?:[.,]\d{1,2})?)\s?([kK]\b)?`;
const range = new RegExp(
  String.raw`${currency}${amount}\s?(?:€|EUR|USD)?\s?(?:-|–|—|to|bis|and|und)\s?(?:up to\s)?${currency}${amount}(?:\s?(?:€|EUR|USD))?`,
  'g',
);
/** A published scale of steps explains its width. */
const explained =
  /\b(?:published|steps?|spine|increments?|collective agreement|Tarif\w*|salary scale|pay scale)\b/i;

/** Where the text names its pay, if its top is more than double its bottom. Pay by the day or week varies by itself. */
export function wideRange(text: string, pay: Pay | undefined): FlagPlace | undefined {
  if (!pay || !isWide(pay)) return undefined;
  for (const found of text.matchAll(range)) {
    const [whole] = found;
    if (!isSame(found, pay)) continue;
    const start = found.index + (whole.length - whole.trimStart().length);
    const line = text.slice(text.lastIndexOf('\n', start) + 1, text.indexOf('\n', start) + 1 || undefined);
    if (explained.test(line)) return undefined;
    return { id: 'very-wide-range', start, end: found.index + whole.trimEnd().length };
  }
  return undefined;
}

const isWide = ({ min, max, period }: Pay): boolean =>
  period !== 'day' && period !== 'week' && min > 0 && max > widest * min;

function isSame([, low = '', lowK, high = '', highK]: RegExpExecArray, { min, max }: Pay): boolean {
  const top = amountOf(high, highK);
  const isThousands = lowK === undefined && top >= 1_000 && amountOf(low, undefined) < 1_000;
  return top === max && amountOf(low, isThousands ? highK : lowK) === min;
}

function amountOf(digits: string, thousand: string | undefined): number {
  const cents = /[.,](\d{1,2})$/.exec(digits)?.[1];
  const whole = (cents === undefined ? digits : digits.slice(0, -cents.length - 1)).replace(/\D/g, '');
  return Number(cents === undefined ? whole : `${whole}.${cents}`) * (thousand ? 1_000 : 1);
}
