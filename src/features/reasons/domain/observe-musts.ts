import type { RejectionCase } from './case.ts';
import { mustsTold } from './must-counts.ts';
import { mustCoverage } from './must-coverage.ts';
import { type MustShares, mustShares } from './must-shares.ts';
import { mustsSeen } from './musts-seen.ts';
import type { Observation } from './observation.ts';
import { slopes } from './slope.ts';

const enough = 0.8;

/** What the must-haves show: how many are met where that is known, else how many the résumé shows; and what it hides. */
export function observeMusts(rejection: RejectionCase): Observation[] {
  const shares = mustShares(rejection);
  return [...observeMet(rejection, shares), ...observeHidden(rejection, shares)];
}

function observeMet(rejection: RejectionCase, { met, seen }: MustShares): Observation[] {
  if (met === undefined) return seen === undefined ? [] : observeSeen(rejection);
  const coverage = mustCoverage(rejection.facts ?? []);
  const said = coverage
    ? { quote: coverage.quote, from: coverage.from ?? ('you' as const) }
    : { from: 'match' as const };
  if (met === 1) return [{ evidenceId: 'all-musts-met', ...said }];
  return met < enough ? [{ evidenceId: 'missing-must', ...said }] : [];
}

function observeSeen({ musts, posting, resume }: RejectionCase): Observation[] {
  const found = musts ? { seen: musts.shown, of: mustsTold(musts) } : mustsSeen(posting?.text, resume?.text);
  if (!found) return [];
  return [{ evidenceId: 'musts-seen', values: { shown: found.seen, of: found.of }, from: 'match' }];
}

function observeHidden({ musts }: RejectionCase, { hidden }: MustShares): Observation[] {
  if (hidden === undefined) return [];
  if (hidden <= slopes.mustsHidden.usual) return [{ evidenceId: 'musts-visible', from: 'match' }];
  const count = musts?.unshown ?? 0;
  return [{ evidenceId: 'musts-hidden', from: 'match', ...(count > 0 && { values: { count } }) }];
}
