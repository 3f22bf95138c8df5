import type { CueName } from './cue.ts';
import type { Evidence, ReasonEvidence } from './gather-evidence.ts';
import type { RejectionReason } from './job-mail.ts';

/** When several reasons are named, what is particular counts before what is polite. */
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

/** Some ways of saying no carry their reason in them. */
const reasonOfCue: Readonly<Partial<Record<CueName, RejectionReason>>> = {
  internalChosen: 'internal',
  openingClosed: 'closed',
  alreadyFilled: 'filled',
  otherChosen: 'other_candidates',
};

/** The reason a rejection gives; `generic` when it gives none. */
export function rejectionReason(
  reasons: readonly ReasonEvidence[],
  cues: readonly Evidence[],
): RejectionReason {
  const given = new Set([...reasons.map(({ reason }) => reason), ...cues.map(({ cue }) => reasonOfCue[cue])]);
  return particularFirst.find((reason) => given.has(reason)) ?? 'generic';
}
