import type { FoundCue } from './find-detail-cues.ts';
import type { DateInText, MailDetails } from './mail-details.ts';

/** The times of a mail that speak of a talk: one that is set, or several to choose from. */
export function talkTimes(
  dates: readonly DateInText[],
  text: string,
  cues: readonly FoundCue[],
): Pick<MailDetails, 'appointment' | 'choices'> {
  const timed = dates.filter(({ start }) => start.includes('T'));
  // "Any day but Thursday" sets nothing: without a time, only a day of the calendar counts.
  const days = dates.filter(({ from, to }) => /\d/.test(text.slice(from, to)));
  const told = distinct(timed.length > 0 ? timed : days);
  const says = (cue: FoundCue['cue']) => cues.some((found) => found.cue === cue);
  // Of a talk that was moved, the last time is the one that holds.
  const found = says('moved') && !says('choice') ? told.slice(-1) : told;
  const [first, ...others] = found;
  if (!first) return {};
  if (others.length === 0) return { appointment: appointmentOf(first, text) };
  return {
    choices: found.slice(0, 20).map((date) => ({
      start: date.start,
      ...(date.end && { end: date.end }),
      quote: text.slice(date.from, date.to),
    })),
  };
}

const appointmentOf = ({ start, end, zone, agrees, from, to }: DateInText, text: string) => ({
  start,
  ...(end && { end }),
  ...(zone && { zone }),
  certain: agrees && start.includes('T'),
  quote: text.slice(from, to),
});

/** A time that is named twice is one; the one with an end says more. */
function distinct(dates: readonly DateInText[]): DateInText[] {
  const once = new Map<string, DateInText>();
  for (const date of dates) {
    const moment = date.start.slice(0, 16);
    const known = once.get(moment);
    if (!known || (date.end !== undefined && known.end === undefined)) once.set(moment, date);
  }
  return [...once.values()];
}
