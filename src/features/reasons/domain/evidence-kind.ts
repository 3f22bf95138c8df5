import type { Cause } from './cause.ts';
import type { SourceId } from './source.ts';

/** Facts of one group often come together, so that the second tells less than it seems to. */
export type EvidenceGroup =
  | 'answer-time'
  | 'posting-life'
  | 'closing'
  | 'arrival'
  | 'order'
  | 'applicants'
  | 'channel'
  | 'condition'
  | 'terms'
  | 'requirements'
  | 'documents'
  | 'visibility'
  | 'profile'
  | 'insider'
  | 'ratings'
  | 'conversation'
  | 'test'
  | 'warmth'
  | 'checks'
  | 'fairness'
  | 'stronger'
  | 'boilerplate';

/** What a kind of fact says about the causes. */
export interface Evidence {
  /** Whether it was so before the answer, and moves a gate, or came after, and is likelier under some causes. */
  readonly acts: 'before' | 'after';
  readonly group: EvidenceGroup;
  /** Before: times the odds of the gate's failing. After: times likelier under the cause. One where not named. */
  readonly ratios: Readonly<Partial<Record<Cause, number>>>;
  readonly source: SourceId;
  /** The employer named the reason: such words nearly decide, and the cap does not hold them back. */
  readonly explicit?: true;
}
