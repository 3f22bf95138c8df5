import type { Cause } from './cause.ts';
import { type EvidenceId, evidenceOf } from './evidence.ts';
import type { EvidenceGroup } from './evidence-kind.ts';
import type { Fitted } from './fitted.ts';
import type { SlopeId } from './slope.ts';

/**
 * What one thing known does to one cause, as a natural logarithm: to the odds that its gate fails, when it was known
 * before the answer; to how likely the thing is under the cause, when it came after.
 */
export interface Effect {
  readonly by: EvidenceId | SlopeId;
  readonly on: Cause;
  readonly group: EvidenceGroup;
  readonly explicit: boolean;
  readonly size: number;
}

/** The effects of a fact in words, by its ratios. */
export function wordEffects(by: EvidenceId, { facts }: Fitted): Effect[] {
  const { group, ratios, explicit = false } = evidenceOf(by);
  return (Object.entries(ratios) as [Cause, number][]).map(([on, ratio]) => ({
    by,
    on,
    group,
    explicit,
    size: (facts[by]?.[on] ?? 1) * Math.log(ratio),
  }));
}

/**
 * Of the effects of one group on one cause the strongest counts in full and the others by half (their square root),
 * since they often come together.
 */
export function discounted(effects: readonly Effect[]): Effect[] {
  return effects.map((effect, at) => {
    const isOutdone = effects.some(
      (other, place) =>
        place !== at &&
        other.on === effect.on &&
        other.group === effect.group &&
        (isStronger(other, effect) || (place < at && !isStronger(effect, other))),
    );
    return isOutdone ? { ...effect, size: effect.size / 2 } : effect;
  });
}

/**
 * Of two equally strong effects the one that speaks for the cause goes first, and then the one that the employer said,
 * so that their order is no matter.
 */
function isStronger(one: Effect, other: Effect): boolean {
  if (one.size === other.size) return one.explicit && !other.explicit;
  const [a, b] = [Math.abs(one.size), Math.abs(other.size)];
  return a === b ? one.size > other.size : a > b;
}
