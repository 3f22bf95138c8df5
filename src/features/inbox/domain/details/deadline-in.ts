import type { Moment } from '#features/applications/domain/appointment.ts';
import { type DatedText, dateRole } from './date-roles.ts';
import type { DateInText, MailDetails } from './mail-details.ts';
import { sentenceAround } from './sentence-places.ts';
import { dayAfter, type TimeSpan, timeSpans } from './time-span.ts';

/** Words before a stretch of time at whose end it is over. */
const within =
  "within|within the|in the next|(?:closes|expires|ends) (?:in|after)|(?:have|is valid for|valid for|open for)|innerhalb(?: von)?|binnen|in den|(?:endet|läuft) in|sous|dans|d['’]ici|vous avez|en un plazo de|en el plazo de|dentro de|plazo de|tiene(?:s)?|no prazo de|num prazo de|tem|tens|hebt|heeft|heb je";
const shortestHours = 12;
const longestDays = 60;

/** By when the mail wants something done: the first day or stretch of time it gives for that. */
export function deadlineIn(
  mail: DatedText,
  dates: readonly DateInText[],
  sentAt: number | undefined,
): MailDetails['deadline'] {
  const day = dates.find((date) => dateRole(date, mail) === 'deadline');
  const span = timeSpans(mail.text, within).find((found) => isForYou(found, mail));
  if (span && (!day || span.from < day.from)) {
    const at = endOf(span, mail, sentAt);
    return at === undefined ? undefined : { at, quote: mail.text.slice(span.from, span.to) };
  }
  return day && { at: day.start, quote: mail.text.slice(day.from, day.to) };
}

function isForYou(span: TimeSpan, { text, cues, sentences }: DatedText): boolean {
  const { amount, unit } = span;
  if (unit === 'hour' && amount < shortestHours) return false;
  if (unit === 'year' || (unit === 'day' && amount > longestDays)) return false;
  const [from, to] = sentenceAround(sentences, span.from, text.length);
  return !cues.some((found) => isTheirs(found.cue) && found.from >= from && found.to <= to);
}

const isTheirs = (cue: string): boolean => cue === 'theirTurn' || cue === 'applyAgain' || cue === 'otherDay';

function endOf(span: TimeSpan, { sentOn }: DatedText, sentAt: number | undefined): Moment | undefined {
  const day = dayAfter(sentOn, span);
  if (day !== undefined) return day;
  const from = sentAt ?? Date.parse(`${sentOn}T00:00Z`);
  const end = new Date(from + span.amount * 3_600_000).toISOString();
  return sentAt === undefined ? end.slice(0, 10) : `${end.slice(0, 16)}Z`;
}
