import type { Journey } from '#features/patterns/domain/journey.ts';
import { fewest } from '#features/patterns/domain/own-share.ts';
import { countOf } from '#features/patterns/domain/settled.ts';
import { standardNormal } from '#features/reasons/domain/standard-normal.ts';
import { daysBetween } from '#lib/calendar-day.ts';
import { updatedBeta } from '#lib/statistics/beta-distribution.ts';
import type { Count } from '#lib/statistics/fisher-exact.ts';
import { drawnBeta } from './drawn-beta.ts';

/** Sent so many days after the posting went up, or sooner, is early. */
const earlyDays = 2;

/**
 * What sending early multiplies the chance of a talk by, where the person's own data cannot tell; own estimate. Two in
 * five of all applications come within two days (DHI 2016), so an early one stands far ahead in a pile that is
 * read in order of arrival and not to its end (Enhancv 2025). How much that helps nobody has measured well.
 */
const gain = { middle: 1.15, spread: 0.15, usualHabit: 0.41 } as const;

/** A group is drawn towards what both have in common, which weighs as much as so many applications. */
const weightOfAll = 10;

/** The talks of applications that had enough time and whose posting has a day. */
export interface SentEarly {
  readonly early: Count;
  readonly later: Count;
}

/** Splits applications that had enough time by how soon after the posting they went out. */
export function sentEarly(settled: readonly Journey[]): SentEarly {
  const known = settled.flatMap((journey) => {
    const { appliedOn, postedOn } = journey;
    const days = appliedOn && postedOn ? daysBetween(postedOn, appliedOn) : -1;
    return days < 0 ? [] : [{ journey, isEarly: days <= earlyDays }];
  });
  const count = (wanted: boolean) =>
    countOf(
      known.filter(({ isEarly }) => isEarly === wanted).map(({ journey }) => journey),
      'screen',
    );
  return { early: count(true), later: count(false) };
}

/** Whether the person's own applications can tell what sending early does. */
export const tellsEarly = ({ early, later }: SentEarly): boolean => Math.min(early.of, later.of) >= fewest;

/** One draw of what it multiplies the chance of a talk by when all go out early, beside what the person does so far. */
export function drawnEarlyGain(sent: SentEarly, random: () => number): number {
  const { early, later } = sent;
  const of = early.of + later.of;
  if (!tellsEarly(sent)) {
    const ratio = gain.middle * Math.exp(gain.spread * standardNormal(random));
    const habit = of >= fewest ? early.of / of : gain.usualHabit;
    return ratio / (habit * ratio + 1 - habit);
  }
  const share = (early.reached + later.reached + 0.5) / (of + 1);
  const common = { a: share * weightOfAll, b: (1 - share) * weightOfAll };
  const [ifEarly, ifLater] = [early, later].map((count) =>
    drawnBeta(updatedBeta(common, count.reached, count.of), random),
  );
  const habit = early.of / of;
  return (ifEarly ?? 0) / (habit * (ifEarly ?? 0) + (1 - habit) * (ifLater ?? 0));
}
