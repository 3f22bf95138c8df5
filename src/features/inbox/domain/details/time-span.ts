import { addDays, type CalendarDay } from '#lib/calendar-day.ts';
import { fold } from '../mail-words.ts';

const numbers: readonly string[] = [
  'zero',
  'one a an eine einem einer einen ein un une uno una een um uma',
  'two zwei deux dos twee dois duas couple',
  'three drei trois tres drie',
  'four vier quatre cuatro quatro',
  'five funf cinq cinco vijf',
  'six sechs sei seis zes',
  'seven sieben sept siete zeven sete',
  'eight acht huit ocho oito',
  'nine neun neuf nueve negen nove',
  'ten zehn dix diez tien dez',
  'eleven elf onze once',
  'twelve zwolf douze doce twaalf doze',
];
const valueOfWord = new Map(
  numbers.flatMap((words, value) => words.split(' ').map((word) => [word, value] as const)),
);

const units = {
  hour: 'hours?|hrs?|stunden?|heures?|horas?|uur|uren|h',
  workday:
    '(?:working|business|work) days?|weekdays?|(?:werk|arbeits)tagen?|jours (?:ouvrés|ouvrables)|días (?:hábiles|laborables)|werkdagen|dias úteis',
  day: 'days?|tage?n?|jours?|días?|dagen|dag|dias?',
  week: 'weeks?|wochen?|semaines?|semanas?|weken|week',
  month: 'months?|monate?n?|mois|mes(?:es)?|maanden|maand|mês',
  year: 'years?|jahre?n?|ans?|années?|años?|jaar|anos?',
} as const;
type Unit = keyof typeof units;

const word = String.raw`\d{1,3}|[\p{L}]+`;
const between = String.raw`(?: (?:of|next|nächsten|prochains?|próxim[oa]s|komende|the|full|volle))?[\s-]`;
const unit = (Object.keys(units) as Unit[]).map((name) => `(?<${name}>${units[name]})`).join('|');

/** A stretch of time that a text names, by its place. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
  readonly amount: number;
  readonly unit: Unit;
}

/** The stretches of time in a text that one of these words stands before: `within 48 hours`, `in six months`. */
export function timeSpans(text: string, before: string): TimeSpan[] {
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\d])(?:${before})\s(?:the |a |los |las |les |den |der |die |de |het )?(?:next |nächsten |prochain(?:e?s)? |próxim[oa]s |komende )?(?<amount>${word})${between}(?:${unit})(?![\p{L}\d])`,
    'giu',
  );
  return [...text.matchAll(pattern)].flatMap(({ index, 0: written, groups }) => {
    const amount = amountOf(groups?.amount ?? '');
    const named = (Object.keys(units) as Unit[]).find((name) => groups?.[name] !== undefined);
    if (amount === undefined || named === undefined) return [];
    return [{ from: index, to: index + written.length, amount, unit: named }];
  });
}

const amountOf = (written: string): number | undefined =>
  /^\d+$/.test(written) ? Number(written) : valueOfWord.get(fold(written));

/** The day that lies a stretch of whole days, weeks, months or years behind another; undefined for hours. */
export function dayAfter(day: CalendarDay, { amount, unit: named }: TimeSpan): CalendarDay | undefined {
  switch (named) {
    case 'hour':
      return undefined;
    case 'day':
      return addDays(day, amount);
    case 'week':
      return addDays(day, 7 * amount);
    case 'workday':
      return addWorkdays(day, amount);
    case 'month':
      return addMonths(day, amount);
    case 'year':
      return addMonths(day, 12 * amount);
  }
}

function addWorkdays(day: CalendarDay, amount: number): CalendarDay {
  let reached = day;
  for (let left = amount; left > 0; ) {
    reached = addDays(reached, 1);
    const weekday = new Date(reached).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return reached;
}

/** The same day of a later month; of a shorter month its last day. */
function addMonths(day: CalendarDay, amount: number): CalendarDay {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + amount, 0));
  return last.toISOString().slice(0, 8) + String(Math.min(date, last.getUTCDate())).padStart(2, '0');
}
