import { assignFindings } from '#features/applications/domain/assign-findings.ts';
import type { Cast } from './cast.ts';
import { makeFindings } from './make-findings.ts';

/** Every finding of a fixture with the application it was put into; the mailbox of a household is read as one. */
export function threaded(seed: number, cast: Cast) {
  const made = makeFindings(seed, { cast });
  let last = 0;
  const assigned = assignFindings(
    made.map(({ finding }) => finding),
    [],
    () => `${seed} ${++last}`,
  );
  return made.map(({ application }, at) => ({
    truth: `${seed} ${application}`,
    found: assigned[at]?.applicationId,
    uncertain: assigned[at]?.uncertain ?? false,
  }));
}
