import type { Cause } from '#features/reasons/domain/cause.ts';
import type { Applicant } from './applicant.ts';
import type { Random } from './draw.ts';
import type { Market } from './market.ts';
import type { Opening } from './opening.ts';

/** How far talks can bring an applicant. */
export const talkKinds = ['screen', 'interview', 'final'] as const;
export type TalkKind = (typeof talkKinds)[number];

/** A talk that was held: on which day, and how the employer rated it, in deviations of ability. */
export interface Talk {
  readonly kind: TalkKind;
  readonly day: number;
  readonly rating: number;
}

/** An applicant on the way, with the talks held so far. */
export interface Candidate {
  readonly applicant: Applicant;
  readonly talks: readonly Talk[];
}

/** How an application ended: the first gate that failed, and the day on which it was decided. */
export interface End extends Candidate {
  readonly cause: Cause;
  readonly day: number;
  /** A form turned it down; nobody looked. */
  readonly byForm: boolean;
}

/** What happened at one step: some went on, for others it ended. */
export interface Step {
  readonly passed: readonly Candidate[];
  readonly ended: readonly End[];
}

/** Where a step takes place. */
export interface Setting {
  readonly opening: Opening;
  readonly market: Market;
  readonly random: Random;
}

/** The ending of a candidate on a day. */
export const endOf = ({ applicant, talks }: Candidate, cause: Cause, day: number, byForm = false): End => ({
  applicant,
  talks,
  cause,
  day,
  byForm,
});
