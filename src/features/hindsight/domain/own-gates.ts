import type { ByCause, Cause } from '#features/reasons/domain/cause.ts';
import { firstToFail } from '#features/reasons/domain/gate.ts';
import type { Parameters } from '#features/reasons/domain/parameters.ts';
import { gateLogOdds } from '#features/reasons/domain/posterior.ts';
import type { Situation } from '#features/reasons/domain/situation.ts';
import { movedBy, type WhatIf } from './what-if.ts';

/**
 * The gates that one's own way can move: being read, terms, must-haves, what is shown, and the talk. That nobody read it
 * is never about the person; how and when it goes in moves it all the same.
 */
const ownGates: readonly Cause[] = ['unread', 'terms', 'gap', 'shown', 'performance'];

/** How probable it is that one of these gates is the first to fail, before the answer is known. */
export const ownChance = (logOdds: ByCause): number => {
  const first = firstToFail(logOdds);
  return ownGates.reduce((sum, gate) => sum + first[gate], 0);
};

/** The log-odds of all gates as they were, and as they would have been with that one fact changed. */
export function gatesBeside(
  before: Situation,
  after: Situation,
  whatIf: WhatIf,
  parameters: Parameters,
): { readonly before: ByCause; readonly after: ByCause } {
  const was = gateLogOdds(before, parameters);
  const would = gateLogOdds(after, parameters);
  // None of these can hurt a gate it is for; where other facts are weighed anew and say otherwise, nothing changes.
  const moved = movedBy[whatIf].gates.map((gate) => [gate, Math.min(was[gate], would[gate])]);
  return { before: was, after: { ...was, ...Object.fromEntries(moved) } };
}
