import { addDays, type CalendarDay, daysBetween } from '#lib/calendar-day.ts';
import { normalDistribution } from '#lib/statistics/normal-distribution.ts';
import type { Application } from './application.ts';

/**
 * What is assumed about an answer that has not come yet. These are estimates, not findings: days to a positive
 * answer are log-normal with median 7 and sigma 1.0, days to a rejection with median 18 and sigma 1.1, and a share
 * of the rejections never arrives (evidence base, section 6).
 */
const situations = {
  cold: { positive: 0.04, neverAnswered: 0.65, closeBelow: 0.01 },
  referral: { positive: 0.4, neverAnswered: 0.65, closeBelow: 0.05 },
  interviewed: { positive: 0.3, neverAnswered: 0.45, closeBelow: 0.05 },
} as const;
export type WaitingSituation = keyof typeof situations;

/** The situation that decides how long silence is normal. */
export function waitingSituation({
  stage,
  channel,
}: Pick<Application, 'stage' | 'channel'>): WaitingSituation {
  if (stage !== 'applied') return 'interviewed';
  return channel === 'referral' ? 'referral' : 'cold';
}

/** The chance (0–1) that a positive answer still comes after so many days without a word. */
export function stillInPlay(daysSilent: number, situation: WaitingSituation): number {
  const { positive, neverAnswered } = situations[situation];
  const notYetPositive = positive * longerThan(daysSilent, 7, 1.0);
  const notYetNegative =
    (1 - positive) * (neverAnswered + (1 - neverAnswered) * longerThan(daysSilent, 18, 1.1));
  return notYetPositive / (notYetPositive + notYetNegative);
}

/** The first day on which closing as silent is worth a question; always reversible. */
export function askToCloseOn(lastWordOn: CalendarDay, situation: WaitingSituation): CalendarDay {
  const { closeBelow } = situations[situation];
  let days = 1;
  while (stillInPlay(days, situation) >= closeBelow) days += 1;
  return addDays(lastWordOn, days);
}

/** The latest day of a last word after which closing is worth a question today; for looking up many at once. */
export function quietSinceBy(today: CalendarDay, situation: WaitingSituation): CalendarDay {
  return addDays(today, -daysBetween(today, askToCloseOn(today, situation)));
}

/** Whether the next word is theirs. After an offer it is the person's, and quiet means nothing. */
const awaitsTheirWord = ({ ending, stage }: Application): boolean =>
  ending === undefined && stage !== 'offer';

/** Whether an open application has been silent so long that the person may want to close it. */
export function isWorthClosing(application: Application, today: CalendarDay): boolean {
  const { lastEventOn } = application;
  if (!awaitsTheirWord(application) || !lastEventOn || daysBetween(lastEventOn, today) < 1) return false;
  return today >= askToCloseOn(lastEventOn, waitingSituation(application));
}

function longerThan(days: number, median: number, sigma: number): number {
  if (days <= 0) return 1;
  return 1 - normalDistribution((Math.log(days) - Math.log(median)) / sigma);
}

/** For an application that waits for their word: the chance that is left, and since when closing is worth a question. */
export function waiting(application: Application, today: CalendarDay) {
  const { lastEventOn } = application;
  if (!awaitsTheirWord(application) || !lastEventOn) return {};
  const left = stillInPlay(daysBetween(lastEventOn, today), waitingSituation(application));
  return { stillInPlay: left, ...(isWorthClosing(application, today) && { quietSince: lastEventOn }) };
}
