import type { Answering } from './answering.ts';
import { type ByCause, byCause } from './cause.ts';
import { chanceOf, logOddsOf } from './gate.ts';
import type { Parameters } from './parameters.ts';
import type { Situation } from './situation.ts';

/** Median and spread (of the logarithm) of the days of a machine, of a person, and of an answer whatever the cause. */
const machine = { days: 0.15, spread: 1 } as const;
const personSpread = 1;
/** How far openings differ in the days until they are filled. */
const filledSpread = 0.4;
const anyTime = { share: 0.15, days: 14, spread: 1.6 } as const;
/** Days after the posting on which the usual application comes. */
const usualAge = 4;

/** How likely it is, under each cause, that there was no answer, or one after so many days. */
export function answerLikelihood(
  { answered, seen, figures }: Situation,
  { answering, filled, silence, days }: Pick<Parameters, 'answering' | 'filled' | 'silence' | 'days'>,
): ByCause {
  const isSilent = seen.includes('no-answer');
  const { waited, postingAge } = figures;
  if (!isSilent && !answered && waited === undefined) return byCause(() => 1);
  const likeDays = waited === undefined ? undefined : likenessOf(waited, postingAge ?? usualAge, filled);
  return byCause((cause) => {
    const silent = chanceOf(logOddsOf(answering[cause].silence) + silence[cause]);
    if (isSilent) return silent;
    const came = answered ? 1 - silent : 1;
    return likeDays === undefined ? came : came * likeDays(answering[cause], days[cause]);
  });
}

/** How likely an answer after so many days is, by how a cause is answered; the day is the same, whatever the cause. */
function likenessOf(
  waited: number,
  postingAge: number,
  filled: number,
): (of: Answering, factor: number) => number {
  const byMachine = logNormal(waited, machine.days, machine.spread);
  const atAnyTime = logNormal(waited, anyTime.days, anyTime.spread);
  const sincePosting = postingAge + waited;
  // The share of a day in the time since the posting is smaller than in the time since the application.
  const toAll = logNormal(sincePosting, filled, filledSpread) * (waited / sincePosting);
  return ({ atOnce, withAll, days, spread = personSpread }, factor) => {
    const byPerson = logNormal(waited, days * factor, spread);
    const own = atOnce * byMachine + (1 - atOnce) * (withAll * toAll + (1 - withAll) * byPerson);
    return (1 - anyTime.share) * own + anyTime.share * atAnyTime;
  };
}

/** Density of the logarithm of the days, without the constant that all share. */
function logNormal(days: number, median: number, deviation: number): number {
  const distance = Math.log(days / median) / deviation;
  return Math.exp((-distance * distance) / 2) / deviation;
}
