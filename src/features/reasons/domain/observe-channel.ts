import type { RejectionCase } from './case.ts';
import type { Observation } from './observation.ts';

/** What the way in shows: someone who passes an application on usually sees to it that it is read. */
export function observeChannel({ channel }: RejectionCase): Observation[] {
  if (channel === 'referral') return [{ evidenceId: 'referral' }];
  if (channel === 'recruiter' || channel === 'agency') return [{ evidenceId: 'recruiter' }];
  return [];
}
