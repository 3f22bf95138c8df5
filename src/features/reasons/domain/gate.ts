import { type ByCause, byCause, type Cause } from './cause.ts';

/**
 * The gates in the order in which an application meets them; each bears the name of the cause that it is when it fails.
 * The answers on a form are checked before anybody reads (engine.md), otherwise the order is that of the causes.
 */
export const gates: readonly Cause[] = [
  'void',
  'taken',
  'gate',
  'unread',
  'terms',
  'gap',
  'risk',
  'shown',
  'performance',
  'checks',
  'outcompeted',
  'judgement',
];

/** No gate fails for certain: rumours and memories are wrong at times. */
export const mostFailing = 0.97;

/** The chance (0–1) behind log-odds. */
export const chanceOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** Log-odds of a chance; minus infinity for what cannot be. */
export const logOddsOf = (chance: number): number => Math.log(chance / (1 - chance));

/** How probable it is that each gate is the first to fail: all before it were passed, and it was not. */
export function firstToFail(logOdds: ByCause): ByCause {
  const first: Record<Cause, number> = { ...byCause(() => 0) };
  let reached = 1;
  for (const gate of gates) {
    const fails = Math.min(mostFailing, chanceOf(logOdds[gate]));
    first[gate] = reached * fails;
    reached *= 1 - fails;
  }
  return first;
}
