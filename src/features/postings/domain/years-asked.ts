import { foldWord } from '#lib/text/document-words.ts';

const counts = new Map<string, number>();
for (const [count, words] of [
  [0.5, 'half_a half_an ein_halbes einem_halben'],
  [1, 'one a an ein eine einem eines un une uno una een um uma'],
  [1.5, 'anderthalb eineinhalb'],
  [2, 'two zwei deux dos twee dois duas couple_of'],
  [3, 'three drei trois tres drie'],
  [4, 'four vier quatre cuatro quatro'],
  [5, 'five funf cinq cinco vijf'],
  [6, 'six sechs seis zes'],
  [7, 'seven sieben sept siete zeven sete'],
  [8, 'eight acht huit ocho oito'],
  [9, 'nine neun neuf nueve negen nove'],
  [10, 'ten zehn dix diez tien dez'],
  [12, 'twelve zwolf'],
  [15, 'fifteen funfzehn'],
  [20, 'twenty zwanzig'],
] as const) {
  for (const word of words.split(' ')) counts.set(word.replace('_', ' '), count);
}

const units = {
  year: 'years?|yrs?|jahre?n?|jahriger?|jahrige|annees?|ans?|anos?|jaar|jaren',
  month: 'months?|mths?|monate?n?|mois|mes(?:es)?|maand(?:en)?',
};
const number = String.raw`(\d{1,2}(?:[.,]\d)?|${[...counts.keys()].join('|')})`;
const asked = new RegExp(
  String.raw`(?:^|[^\p{L}\p{N}])${number}\s*(?:\+|plus|or more|oder mehr|full|volle|good)?\s*(?:(?:-|–|to|bis|or|a|à)\s*(?:\d{1,2}|${[...counts.keys()].join('|')})\s*\+?)?\s*[-–]?\s*(${units.year}|${units.month})(?![\p{L}])`,
  'u',
);

/** Ages, papers that must still last, and time that is given are no years of experience. */
const noExperience = /\b(older|years? old|of age|aged?|alt|valid|within|validity|innerhalb|gultig)\b/;

/** The years a requirement asks for at least: `3-5 years` is 3, `six months` 0.5; undefined when it names none. */
export function yearsAsked(words: string): number | undefined {
  const found = asked.exec(foldWord(words));
  const [, count = '', unit = ''] = found ?? [];
  if (!found || count === '' || noExperience.test(foldWord(words))) return undefined;
  const value = counts.get(count) ?? Number(count.replace(',', '.'));
  const years = new RegExp(`^(?:${units.month})$`).test(unit) ? value / 12 : value;
  return years > 0 && years <= 40 ? Math.round(years * 100) / 100 : undefined;
}
