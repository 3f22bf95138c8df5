import type { ReasonEvidence } from './gather-evidence.ts';
import type { RejectionReason } from './job-mail.ts';

/** When several reasons are named, the one said most plainly counts: what is particular before what is polite. */
const particularFirst: readonly RejectionReason[] = [
  'internal',
  'salary',
  'location',
  'closed',
  'experience',
  'skills',
  'filled',
  'other_candidates',
];

/** The reason a rejection gives; `generic` when it gives none. */
export function rejectionReason(evidence: readonly ReasonEvidence[]): RejectionReason {
  const given = new Set(evidence.map(({ reason }) => reason));
  return particularFirst.find((reason) => given.has(reason)) ?? 'generic';
}
