import type { End, Setting } from './course.ts';
import { between, happens, waiting } from './draw.ts';
import type { Outcome } from './run-opening.ts';

/** What an applicant heard: a letter on a day, or nothing until they gave it up on a day. */
export interface Answer {
  readonly kind: 'letter' | 'silence';
  readonly day: number;
}

/** How much rarer an answer is where nobody looked or nobody is responsible any more. */
const seldom = 0.5;

/** Whether and when an ending is told to the applicant. */
export function answerTo(end: End, { closedOn }: Outcome, { market, random }: Setting): Answer {
  const last = end.talks.at(-1)?.day ?? end.applicant.arrived;
  if (!happens(answeredShare(end, market), random)) {
    return { kind: 'silence', day: last + between(21, 90, random) };
  }
  if (end.byForm) return { kind: 'letter', day: end.day };
  const isForAll = end.talks.length === 0 && (end.cause === 'unread' || happens(market.batches, random));
  const day = isForAll ? Math.max(closedOn, end.day) + between(0, 21, random) : end.day;
  return { kind: 'letter', day: day + waiting(isForAll ? 2 : market.answerDays, random) };
}

function answeredShare({ byForm, talks, cause }: End, market: Setting['market']): number {
  if (byForm) return 0.92;
  const usual = 1 - (talks.length > 0 ? market.silenceAfterTalks : market.silence);
  return cause === 'unread' || cause === 'void' ? usual * seldom : usual;
}
