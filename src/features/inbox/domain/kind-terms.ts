import type { MailWords } from './mail-words.ts';

/** Where a term stands: subject, text, or how the text opens. The same words say other things there. */
export type TermZone = 's' | 't' | 'o';

const classes = new Map<string, string>();
for (const [name, words] of [
  [
    '<day>',
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles jueves viernes sabado domingo segunda terca quarta quinta sexta maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  ],
  [
    '<month>',
    'january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec januar februar marz mai juni juli oktober dezember janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro januari februari maart mei augustus',
  ],
] as const) {
  for (const word of words.split(' ')) classes.set(word, name);
}

/** What is before the first word of a sentence. */
export const sentenceStart = '^';
const stemLetters = 5;
const shortestWithStem = 6;
const shortestWithEnding = 8;

/** The word as it counts: numbers are all alike, and so are days, months and times of day. */
export function wordForm(word: string): string {
  const first = word.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) {
    if (/^\d+(?:st|nd|rd|th)?$/.test(word)) return '#';
    if (/^\d+[ap]m$/.test(word)) return '<clock>';
    return word;
  }
  return word === 'uhr' ? '<clock>' : (classes.get(word) ?? word);
}

/** Beginning and end of a long word, which its other forms share: `regretting` → `regre*`, `*tting`. */
export function stemsOf(form: string): string[] {
  if (form.length < shortestWithStem) return [];
  const beginning = `${form.slice(0, stemLetters)}*`;
  return form.length < shortestWithEnding ? [beginning] : [beginning, `*${form.slice(-stemLetters)}`];
}

const openingWords = 30;

/** The first words of a text, in which most letters say what they are. */
export const openingOf = ({ words, starts, ends, sentenceStarts }: MailWords): MailWords => ({
  words: words.slice(0, openingWords),
  starts,
  ends,
  sentenceStarts,
});

/** The names of all terms of a part of a mail: its words, their stems, and each word with the one before it. */
export function termNames({ words, sentenceStarts }: MailWords, zone: TermZone): string[] {
  const forms = words.map(wordForm);
  return forms.flatMap((form, at) => {
    const before = sentenceStarts[at] === at ? sentenceStart : (forms[at - 1] ?? sentenceStart);
    return [form, ...stemsOf(form), `${before} ${form}`].map((name) => `${zone}:${name}`);
  });
}

/** Terms of a long mail say less each. The number of words is that of subject and text. */
export const termValue = (words: number): number => 1 / Math.sqrt(Math.max(8, words));
