import { type ByCause, byCause, type Cause } from './cause.ts';
import { discounted, type Effect, wordEffects } from './effect.ts';
import { evidenceOf } from './evidence.ts';
import { wordsAlone } from './figures.ts';
import type { Fitted } from './fitted.ts';
import type { Parameters } from './parameters.ts';
import type { Situation } from './situation.ts';

/** What came with the answer or after it, except when it came, which `answer-likelihood.ts` weighs. */
export function afterEffects({ seen, figures, repostedBefore }: Situation, fitted: Fitted): Effect[] {
  const words = wordsAlone(seen, figures)
    .filter((id) => evidenceOf(id).acts === 'after' && id !== 'no-answer')
    .filter((id) => !(id === 'reposted' && repostedBefore));
  return discounted(words.flatMap((id) => wordEffects(id, fitted)));
}

const nothingKnown = byCause(() => 1);

/** Estimates multiplied many times over would claim too much: no cause moves further than this, either way. */
const cap = Math.log(25);

/**
 * How many times likelier all that came after is under each cause than in general. The cap holds for what was inferred,
 * not for what the employer said.
 */
export function combinedRatios(
  effects: readonly Effect[],
  { strengthOf }: Pick<Parameters, 'strengthOf'>,
): ByCause {
  if (effects.length === 0) return nothingKnown;
  const inferred: Partial<Record<Cause, number>> = {};
  const said: Partial<Record<Cause, number>> = {};
  for (const { by, on, explicit, size } of effects) {
    const sum = explicit ? said : inferred;
    sum[on] = (sum[on] ?? 0) + strengthOf(by) * size;
  }
  const within = (size: number) => Math.max(-cap, Math.min(cap, size));
  return byCause((cause) => Math.exp(within(inferred[cause] ?? 0) + (said[cause] ?? 0)));
}
