import type { Pay } from './posting-reading.ts';

const currencies = String.raw`US\$|CA\$|C\$|A\$|AU\$|NZ\$|NZD|AUD|CAD|USD|GBP|EUR|CHF|ZAR|INR|SGD|AED|SEK|NOK|DKK|PLN|BRL|MXN|R\$|\bR(?=\s?\d)|Rs\.?|€|£|\$|₹|Euro|euros?`;
const amount = String.raw`(\d{1,2}(?:,\d\d)+,\d{3}|\d{1,3}(?:[.,' \u202f]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?)\s?([kK]\b)?`;
const pay = new RegExp(
  String.raw`(${currencies})?\s?${amount}\s?(${currencies})?(?:\s?(?:-|–|—|to|bis|and|und|a|à|tot|até)\s?(?:up to\s)?(${currencies})?\s?${amount}\s?(${currencies})?)?`,
  'g',
);

const periods: readonly (readonly [Pay['period'], RegExp])[] = [
  [
    'hour',
    /(?:\bper|\ban?|\/|\bp\.?|\bpro|je|\bpar|\bpor)\s?(?:hours?|hr|h|stunde|std|heure|hora|uur)\b|\bhourly\b|\bph\b|stundenlohn|die stunde/i,
  ],
  ['day', /(?:\bper|\ba|\/|\bp\.?|\bpro|\bpar)\s?(?:day|tag|jour|dia)\b|\bdaily\b|\bday rate\b|am tag/i],
  ['week', /(?:\bper|\ba|\/|\bp\.?|\bpro)\s?(?:week|wk|woche)\b|\bweekly\b|\bpw\b/i],
  [
    'month',
    /(?:\bper|\ba|\/|\bp\.?|\bpro|\bpar|\bpor|im)\s?(?:months?|monat|mois|mes|mês|maand)\b|\bmonthly\b|\bpcm\b|\bpm\b|monatlich|bruttomonats/i,
  ],
  [
    'year',
    /(?:\bper|\ba|an|\/|\bp\.?|\bpro|\bpar)\s?(?:years?|annum|yr|jahr|an|année)\b|\bannual(?:ly)?\b|\bpa\b|\bp\.a\.|jährlich|jahresgehalt/i,
  ],
];

const said =
  /salary|\bpay\b|wage|rate|compensation|remuneration|package|earn|gehalt|vergütung|verdienst|brutto|lohn|salaire|salario|salário|salaris|rémunération|\bOTE\b/i;
const noPay =
  /turnover|revenue|raised|funding|budget|fund\b|quota|sales of|worth|umsatz|bonus|voucher|allowance|per box|for each|training fee|repay|deposit/i;

/** A posting with more amounts than this is no posting. */
const mostAmounts = 200;
const farthest = 200;

/** What speaks for an amount being the pay must come to this much. */
const enough = 2.4;

/** The pay a posting names first: its range or one amount, with currency and period; undefined when it names none. */
export function payIn(text: string): Pay | undefined {
  let best: { pay: Pay; score: number } | undefined;
  let seen = 0;
  for (const found of text.matchAll(pay)) {
    if (++seen > mostAmounts) break;
    const read = payOf(found, text);
    if (read && (!best || read.score > best.score)) best = read;
  }
  return best && best.score >= enough ? best.pay : undefined;
}

function payOf(found: RegExpExecArray, text: string): { pay: Pay; score: number } | undefined {
  const [whole, before, low = '', lowK, after, between, high, highK, last] = found;
  const named = before ?? after ?? between ?? last;
  const end = found.index + whole.length;
  const behind = text.slice(end, end + 30);
  const max = high === undefined ? undefined : amountOf(high, highK);
  const min = amountOf(low, lowK ?? (sharesThousands(low, max) ? highK : undefined));
  const top = max ?? min;
  if (top < min || top <= 0 || noMoney.test(behind)) return undefined;
  const period = periodIn(behind.split('\n', 1)[0] ?? '') ?? periodIn(lineAround(text, found.index));
  const signs: readonly (readonly [boolean, number])[] = [
    [named !== undefined, 2],
    [max !== undefined, 1],
    [period !== undefined, 1],
    [said.test(text.slice(Math.max(0, found.index - 60), end + 40)), 1.5],
    [(lowK ?? highK) !== undefined, 0.5],
    [noPay.test(text.slice(Math.max(0, found.index - 25), end + 15)), -2],
    [named === undefined && top < 5_000, -2],
  ];
  const score = signs.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0);
  return {
    pay: { min, max: top, currency: codeOf(named, text), period: period ?? usualPeriod(top) },
    score: score - found.index / 20_000,
  };
}

const noMoney = /^\s*(?:%|years?|hours?|people|MT|km|m²|lb)/;

/** “60-70k”: the k is meant for both. */
const sharesThousands = (low: string, max: number | undefined): boolean =>
  max !== undefined && max >= 1_000 && amountOf(low, undefined) < 1_000;

const periodIn = (words: string): Pay['period'] | undefined =>
  periods.find(([, named]) => named.test(words))?.[0];

/** Reads `38,000`, `38.000`, `3.200,50`, `6,00,000` and `38` with a k. */
function amountOf(digits: string, thousand: string | undefined): number {
  const cents = /[.,](\d{1,2})$/.exec(digits)?.[1];
  const whole = (cents === undefined ? digits : digits.slice(0, -cents.length - 1)).replace(/\D/g, '');
  return Number(cents === undefined ? whole : `${whole}.${cents}`) * (thousand ? 1_000 : 1);
}

/** The line around a place, at most so far on both sides. */
function lineAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - farthest), at);
  const behind = text.slice(at, at + farthest);
  return before.slice(before.lastIndexOf('\n') + 1) + (behind.split('\n', 1)[0] ?? '');
}

const usualPeriod = (top: number): Pay['period'] =>
  top < 150 ? 'hour' : top < 1_500 ? 'week' : top < 12_000 ? 'month' : 'year';

const codes: readonly (readonly [string, RegExp])[] = [
  ['USD', /^(US\$|USD)$/],
  ['CAD', /^(CA\$|C\$|CAD)$/],
  ['AUD', /^(A\$|AU\$|AUD)$/],
  ['NZD', /^(NZ\$|NZD)$/],
  ['BRL', /^(R\$|BRL)$/],
  ['EUR', /^(€|EUR|Euros?|euros?)$/],
  ['GBP', /^(£|GBP)$/],
  ['ZAR', /^(R|ZAR)$/],
  ['INR', /^(₹|Rs\.?|INR)$/],
];

/** Dollars are those of the country the posting speaks of, else of the United States. */
function codeOf(named: string | undefined, text: string): string | null {
  if (named === undefined) return null;
  if (named === '$') {
    if (
      /\b(Canada|Ontario|Toronto|Vancouver|Alberta|Nova Scotia|Quebec|Montreal|Calgary|Ottawa|British Columbia|Manitoba)\b/.test(
        text,
      )
    )
      return 'CAD';
    if (
      /\b(Australia|Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|NSW|Queensland|superannuation)\b/.test(
        text,
      )
    )
      return 'AUD';
    return /\b(New Zealand|Auckland|Wellington|Christchurch|Aotearoa)\b/.test(text) ? 'NZD' : 'USD';
  }
  return codes.find(([, signs]) => signs.test(named))?.[0] ?? (/^[A-Z]{3}$/.test(named) ? named : null);
}
