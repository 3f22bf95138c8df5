import type { Cause } from './cause.ts';
import type { CauseShare, Reason } from './explanation.ts';
import type { Observation } from './observation.ts';
import type { Posterior } from './posterior.ts';
import { seenAs } from './seen.ts';

/** Changes smaller than this are not worth a line. */
const leastStrength = 0.005;

/**
 * What speaks for and against a cause, strongest first. `without` holds the picture without each of the
 * observations in turn: the strength of a fact is the change it makes when it alone is taken away.
 */
export function causeReasons(
  cause: Cause,
  probability: number,
  observations: readonly Observation[],
  without: readonly Posterior[],
): Pick<CauseShare, 'for' | 'against'> {
  const changes = observations
    .map((seen, position) => ({
      seen,
      change: probability - (without[position]?.causes[cause] ?? probability),
    }))
    .filter(({ change }) => Math.abs(change) >= leastStrength)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  const reasons = (sign: number): Reason[] =>
    changes
      .filter(({ change }) => Math.sign(change) === sign)
      .map(({ seen, change }) => ({ ...seenAs(seen), strength: Math.abs(change) }));
  return { for: reasons(1), against: reasons(-1) };
}
