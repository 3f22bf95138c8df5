import { addDays, type CalendarDay } from '#lib/calendar-day.ts';
import type { FoundCue } from './find-detail-cues.ts';
import type { DateInText } from './mail-details.ts';
import { sentenceAround } from './sentence-places.ts';

/** What a date in a mail is: the time of a talk, the end of a time given, or neither. */
export type DateRole = 'talk' | 'deadline' | 'neither';

/** A mail as its dates are judged in. */
export interface DatedText {
  readonly text: string;
  /** The day it was sent. */
  readonly sentOn: CalendarDay;
  readonly cues: readonly FoundCue[];
  readonly sentences: readonly number[];
}

/** Words right before a day that is the last one. */
const lastDay =
  /(?<![\p{L}])(?:by|until|till|before|no later than|latest|close[sd]?|closing(?: date)?|expires?|due|deadline(?: is)?|valid|bis|spätestens|frist|vor|avant|d['’]ici|jusqu['’]au|tard|limite|antes d[eo]l?|hasta|tardar|límite|uiterlijk|vóór|voor|tot|deadline is|até|prazo|limite é)[:,]?(?: (?:end of(?: day| business)?|midnight|noon|on|at|is|the|zum|am|den|einschließlich|le|au|el|del|día|op|en met|o|ao|dia|é))*[:,]?\s*$/iu;
/** Words right before a day that a talk was moved from, or that lies behind. */
const formerDay =
  /(?<![\p{L}])(?:from|instead of|of|dated|since|vom|statt(?: am| vom)?|anstatt|du|au lieu du|reçue? le|del|en lugar del|van|in plaats van|de|em vez de|recebida em)(?: (?:on|am|le|el|the|op|dia))*\s*$/iu;

/** What a date of the mail is, by the words around it. */
export function dateRole(date: DateInText, mail: DatedText): DateRole {
  const [from, to] = sentenceAround(mail.sentences, date.from, mail.text.length);
  const inSentence = (cue: FoundCue['cue']) =>
    mail.cues.some((found) => found.cue === cue && found.from >= from && found.to <= to);
  const before = mail.text.slice(Math.max(from, date.from - 40), date.from);
  if (date.start.slice(0, 10) < addDays(mail.sentOn, -1)) return 'neither';
  if (inSentence('otherDay')) return 'neither';
  if (lastDay.test(`${before}${leadOf(date, mail.text)}`))
    return inSentence('theirTurn') ? 'neither' : 'deadline';
  if (inSentence('theirTurn')) return 'neither';
  return formerDay.test(before) && !hasTimeOfItsOwn(date, inSentence) ? 'neither' : 'talk';
}

/** A small word that belongs to the date as it was found: `by on 12 May` is none, `on 12 May` is. */
const leadOf = (date: DateInText, text: string): string =>
  /^(?:on|am|le|el|op|em|at) /i.exec(text.slice(date.from, date.to))?.[0] ?? '';

/** "The interview of Tuesday at 10" is a talk unless it is moved; "your application of 3 May" is none. */
const hasTimeOfItsOwn = (date: DateInText, inSentence: (cue: FoundCue['cue']) => boolean): boolean =>
  date.start.includes('T') && !inSentence('moved');
