import type { DrawnTruth } from './drawn-truth.ts';
import type { KnownSearch, Waiting } from './known-search.ts';

/** By week ahead: minus the logarithms of the chances of nothing, and the expected talks, from what is open. */
export interface OpenChances {
  readonly interview: Float64Array;
  readonly offer: Float64Array;
  readonly talks: Float64Array;
}

/** What may come of all that is open, if that is the truth. */
export function openChances({ weeks, talked, interviewed }: KnownSearch, drawn: DrawnTruth): OpenChances {
  const { guess, talk, interview, offer } = drawn;
  const open = {
    interview: new Float64Array(weeks.length),
    offer: new Float64Array(weeks.length),
    talks: new Float64Array(weeks.length),
  };
  for (const group of guess.applied) addGroup(open, group, talk[group.channel] ?? 0, interview * offer, true);
  for (const group of talked) addGroup(open, group, interview, offer, true);
  for (const group of interviewed) addGroup(open, group, offer, 1, false);
  return open;
}

/** Adds those who wait equally long: `chance` that the step comes at all, `after` that an offer follows. */
function addGroup(open: OpenChances, group: Waiting, chance: number, after: number, isTalk: boolean): void {
  const { count, past, step, offer } = group;
  const left = chance / (1 - chance * past);
  for (let week = 0; week < step.length; week++) {
    const comes = left * (step[week] ?? 0);
    open.interview[week] = (open.interview[week] ?? 0) - count * logOfNone(comes);
    open.offer[week] = (open.offer[week] ?? 0) - count * logOfNone(left * after * (offer[week] ?? 0));
    if (isTalk) open.talks[week] = (open.talks[week] ?? 0) + count * comes;
  }
}

/** The logarithm of 1 − share; for small shares by its series, which is many times faster and as good. */
function logOfNone(share: number): number {
  if (share > 0.03) return Math.log1p(-share);
  return -share * (1 + share * (1 / 2 + share * (1 / 3 + share * (1 / 4 + share / 5))));
}
