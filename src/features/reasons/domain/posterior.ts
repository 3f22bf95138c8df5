import { afterEffects, combinedRatios } from './after-effects.ts';
import { answerLikelihood } from './answer-likelihood.ts';
import { type ByCause, byCause, type Cause, causes } from './cause.ts';
import type { Effect } from './effect.ts';
import { evidenceOf } from './evidence.ts';
import { type Fitted, fitted } from './fitted.ts';
import { firstToFail, logOddsOf } from './gate.ts';
import { gateEffects } from './gate-effects.ts';
import type { Parameters } from './parameters.ts';
import type { Situation } from './situation.ts';

/** What nobody can know, as a share: never below the usual one unless the employer said why. */
export const unknownShare = { usual: 0.15, employerSaidWhy: 0.05 } as const;
const mostUnknown = 0.6;

/**
 * However large a pile is, one in twenty is read out of order, by search or by chance, and one in five of those that somebody
 * passed on. Own estimates.
 */
const mostUnread = { usual: logOddsOf(0.95), passedOn: logOddsOf(0.8) } as const;

/** The largest log-odds of being unread, before the way in counts. */
export const mostUnreadBy = (effects: readonly Effect[]): number =>
  effects.some(({ group, on }) => group === 'channel' && on === 'unread')
    ? mostUnread.passedOn
    : mostUnread.usual;

/** How probable each cause is, and the share that cannot be known; together they make one. */
export interface Posterior {
  readonly causes: ByCause;
  readonly unknown: number;
}

/** A situation with all that it does worked out, so that it can be weighed by many draws of the parameters. */
interface Weighable {
  readonly situation: Situation;
  readonly before: readonly Effect[];
  readonly after: readonly Effect[];
}

export const weighable = (situation: Situation, by: Fitted = fitted): Weighable => ({
  situation,
  before: gateEffects(situation, by),
  after: afterEffects(situation, by),
});

/** Bayes' rule over the gates: which was the first to fail, by all known before the answer, times what came after. */
export const posterior = (situation: Situation, parameters: Parameters): Posterior =>
  weigh(weighable(situation), parameters);

/** The same where the effects are worked out already. */
export function weigh({ situation, before, after }: Weighable, parameters: Parameters): Posterior {
  const first = firstToFail(movedGates(before, parameters));
  const answer = answerLikelihood(situation, parameters);
  const ratios = combinedRatios(after, parameters);
  const weighed = byCause((cause) => first[cause] * answer[cause] * ratios[cause]);
  const total = causes.reduce((sum, cause) => sum + weighed[cause], 0);
  const unknown = Math.min(mostUnknown, unknownGiven(situation) * parameters.unknown);
  return { causes: byCause((cause) => ((1 - unknown) * weighed[cause]) / total), unknown };
}

/** The log-odds that each gate fails in a situation, by all that was known before the answer. */
export const gateLogOdds = (situation: Situation, parameters: Parameters): ByCause =>
  movedGates(gateEffects(situation, fitted), parameters);

/** The share that cannot be known, given what was seen. */
export function unknownGiven({ seen }: Pick<Situation, 'seen'>): number {
  return seen.some((id) => evidenceOf(id).explicit) ? unknownShare.employerSaidWhy : unknownShare.usual;
}

/**
 * The log-odds that each gate fails here. A pile can be only so large before somebody's word for the applicant counts: what
 * the way in says comes after that limit, so that a referral always helps.
 */
export function movedGates(effects: readonly Effect[], { gates, strengthOf }: Parameters): ByCause {
  const moved: Record<Cause, number> = { ...gates };
  for (const { by, on, group, size } of effects) if (group !== 'channel') moved[on] += strengthOf(by) * size;
  moved.unread = Math.min(mostUnreadBy(effects), moved.unread);
  for (const { by, on, group, size } of effects) if (group === 'channel') moved[on] += strengthOf(by) * size;
  return moved;
}
