import { sentencesOf } from './sentences.ts';

/** The highest pay a posting names, with its sentence. */
export interface PayRange {
  readonly top: number;
  readonly quote: string;
}

const money =
  /[€$£]|\b(eur|usd|gbp|chf|salary|pay|package|compensation|wage|gehalt|vergütung|salaris|salário|salario|sueldo|salaire|rémunération)\b|\b(per|an?|pro|par|por) (hour|year|annum|month|stunde|jahr|monat|uur|jaar|maand|hora|ano|mes|heure|an|mois)\b/i;
const range =
  /(\d[\d.,']*)\s*(k\b)?\s*[€$£]?\s*(?:to|bis|tot|até|a|à|-|–|—|and|und)\s*[€$£]?\s*(\d[\d.,']*)\s*(k\b)?/i;
const ceiling = /(?:up to|to|bis zu|bis|tot|até|hasta|jusqu'à)\s*[€$£]?\s*(\d[\d.,']*)\s*(k\b)?/i;

/**
 * The pay range in the text of a posting: two amounts joined, or a highest amount. A range of large
 * amounts counts without a currency, since many name none; numbers below a thousand need a word of pay.
 */
export function payRangeIn(text: string): PayRange | undefined {
  for (const quote of sentencesOf(text)) {
    const top = topOf(quote);
    if (top !== undefined && (money.test(quote) || top >= 10_000)) return { top, quote };
  }
  return undefined;
}

function topOf(sentence: string): number | undefined {
  const joined = sentence.match(range);
  if (joined) return amount(joined[3], joined[4]);
  const highest = money.test(sentence) ? sentence.match(ceiling) : null;
  return highest ? amount(highest[1], highest[2]) : undefined;
}

/** Reads `38,000`, `38.000`, `3.200,50`, `16.10` and `38` with a k; a last group of three digits is thousands. */
function amount(digits: string | undefined, thousand: string | undefined): number | undefined {
  if (digits === undefined) return undefined;
  const cents = digits.match(/[.,](\d{1,2})$/)?.[1];
  const whole = (cents ? digits.slice(0, -cents.length - 1) : digits).replace(/\D/g, '');
  const value = Number(cents ? `${whole}.${cents}` : whole) * (thousand ? 1_000 : 1);
  return Number.isFinite(value) && value > 0 ? value : undefined;
}
