import { type Actual, changedSituation } from './changed-situation.ts';
import { type Tally, tallyOf } from './tally.ts';
import { whatIfs } from './what-if.ts';

/** What each fact changed would have done to one application; only what was possible and not so already. */
export const whatIfsFor = (actual: Actual): Tally[] =>
  whatIfs.flatMap((whatIf) => {
    const changed = changedSituation(actual, whatIf);
    return changed ? [tallyOf(whatIf, actual.situation, changed)] : [];
  });
