import type { Cause } from './cause.ts';
import { type EvidenceGroup, evidenceOf } from './evidence.ts';
import type { Observation } from './observation.ts';

/** What one observation says about the causes: natural logarithms of its likelihood ratios. */
export interface Weight {
  readonly group: EvidenceGroup;
  readonly explicit: boolean;
  readonly logRatios: Readonly<Partial<Record<Cause, number>>>;
}

/** Estimates multiplied many times over would claim too much: no cause moves further than this, either way. */
const cap = Math.log(25);

/** Looks up what an observation says. `strength` below or above one weakens or sharpens it (for intervals). */
export function weightOf({ evidenceId }: Observation, strength = 1): Weight {
  const { group, ratios, explicit } = evidenceOf(evidenceId);
  const logRatios: Partial<Record<Cause, number>> = {};
  for (const [cause, ratio] of Object.entries(ratios)) logRatios[cause as Cause] = strength * Math.log(ratio);
  return { group, explicit: explicit ?? false, logRatios };
}

/**
 * How many times likelier everything observed is under this cause than in general. Within a group the
 * strongest fact counts in full and the others by their square root, since they often come together.
 * The cap holds for all that was inferred, not for what the employer said.
 */
export function combinedRatio(cause: Cause, weights: readonly Weight[]): number {
  const strongest = new Map<EvidenceGroup, Weight>();
  for (const weight of weights) {
    const other = strongest.get(weight.group);
    if (!other || isStronger(cause, weight, other)) strongest.set(weight.group, weight);
  }
  let inferred = 0;
  let said = 0;
  for (const weight of weights) {
    const share = (strongest.get(weight.group) === weight ? 1 : 0.5) * logRatio(weight, cause);
    if (weight.explicit) said += share;
    else inferred += share;
  }
  return Math.exp(Math.max(-cap, Math.min(cap, inferred)) + said);
}

const logRatio = (weight: Weight, cause: Cause): number => weight.logRatios[cause] ?? 0;

/**
 * Of two equally strong facts the one that speaks for the cause goes first, and then the one that the employer said,
 * so that their order is no matter.
 */
function isStronger(cause: Cause, one: Weight, other: Weight): boolean {
  const [a, b] = [logRatio(one, cause), logRatio(other, cause)];
  if (a === b) return one.explicit && !other.explicit;
  return Math.abs(a) === Math.abs(b) ? a > b : Math.abs(a) > Math.abs(b);
}
