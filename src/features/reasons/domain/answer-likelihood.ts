import { type Answering, afterATalk, beforeATalk } from './answering.ts';
import { type ByCause, byCause } from './cause.ts';
import { chanceOf, logOddsOf } from './gate.ts';
import type { Parameters } from './parameters.ts';
import type { Situation } from './situation.ts';

/** Median and spread (of the logarithm) of the days of a machine, of a person, and of an answer whatever the cause. */
const machine = { days: 0.15, spread: 1 } as const;
const personSpread = 1;
const anyTime = { share: 0.15, days: 14, spread: 1.6 } as const;

/** How likely it is, under each cause, that there was no answer, or one after so many days. */
export function answerLikelihood(
  { stage, answered, seen, figures }: Situation,
  { silence, days }: Pick<Parameters, 'silence' | 'days'>,
): ByCause {
  const answering = (stage === 'applied' ? beforeATalk : afterATalk).by;
  const isSilent = seen.includes('no-answer');
  const { waited } = figures;
  if (!isSilent && !answered && waited === undefined) return byCause(() => 1);
  return byCause((cause) => {
    const silent = chanceOf(logOddsOf(answering[cause].silence) + silence[cause]);
    if (isSilent) return silent;
    const came = answered ? 1 - silent : 1;
    return waited === undefined ? came : came * densityAt(waited, answering[cause], days[cause]);
  });
}

function densityAt(waited: number, { atOnce, days }: Answering, factor: number): number {
  const byPerson = logNormal(waited, days * factor, personSpread);
  const own = atOnce * logNormal(waited, machine.days, machine.spread) + (1 - atOnce) * byPerson;
  return (1 - anyTime.share) * own + anyTime.share * logNormal(waited, anyTime.days, anyTime.spread);
}

/** Density of the logarithm of the days, without the constant that all share. */
function logNormal(days: number, median: number, deviation: number): number {
  const distance = Math.log(days / median) / deviation;
  return Math.exp((-distance * distance) / 2) / deviation;
}
