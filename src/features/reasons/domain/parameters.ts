import type { Stage } from '#features/applications/domain/event.ts';
import { type ByCause, byCause } from './cause.ts';
import type { EvidenceId } from './evidence.ts';
import { logOddsOf } from './gate.ts';
import { gateChances } from './priors.ts';
import type { Situation } from './situation.ts';
import type { SlopeId } from './slope.ts';
import { standardNormal } from './standard-normal.ts';

/** All figures of the model for one stage: as they stand in the tables, or drawn from their uncertainty. */
export interface Parameters {
  /** Log-odds that each gate fails when nothing is known. */
  readonly gates: ByCause;
  /** How much stronger or weaker than in the tables a fact or a slope is. */
  readonly strengthOf: (id: EvidenceId | SlopeId) => number;
  /** Added to the log-odds of silence, and times the median of the days, under each cause. */
  readonly silence: ByCause;
  readonly days: ByCause;
  /** Times the share that cannot be known. */
  readonly unknown: number;
}

const noChange = byCause(() => 0);
const asTabled = byCause(() => 1);

/** The figures as they stand in the tables; `usual`: how often each cause ends an application, where it is known better. */
export const tabled = (stage: Stage, usual?: ByCause): Parameters => {
  const chances = gateChances(stage, usual);
  return {
    gates: byCause((cause) => logOddsOf(chances[cause])),
    strengthOf: () => 1,
    silence: noChange,
    days: asTabled,
    unknown: 1,
  };
};

/** So many cases the chance of a gate is worth: the Beta priors of evidence.md §6 are worth 10 to 45. */
const worthCases = 10;
/** Spread of strengths and days (of a logarithm), and of the log-odds of silence and of gates between markets. Own estimates. */
const spread = { markets: 0.8, most: 1.5, strength: 0.5, days: 0.5, silence: 0.6, unknown: 0.3 } as const;

/**
 * Draws the figures that a situation needs from their uncertainty: the chance of each gate around its Beta prior (by the
 * normal distribution of its log-odds), everything that multiplies by the log-normal distribution.
 */
export function drawn(
  { stage, answered, seen, figures }: Situation,
  random: () => number,
  usual?: ByCause,
): Parameters {
  const chances = gateChances(stage, usual);
  const normal = (size: number) => (size === 0 ? 0 : size * standardNormal(random));
  const strengths = new Map<string, number>();
  const answerCounts = answered || figures.waited !== undefined || seen.includes('no-answer');
  return {
    gates: byCause((cause) => logOddsOf(chances[cause]) + normal(spreadOf(chances[cause]))),
    strengthOf: (id) => {
      const strength = strengths.get(id) ?? Math.exp(normal(spread.strength));
      strengths.set(id, strength);
      return strength;
    },
    silence: answerCounts ? byCause(() => normal(spread.silence)) : noChange,
    days: figures.waited === undefined ? asTabled : byCause(() => Math.exp(normal(spread.days))),
    unknown: Math.exp(normal(spread.unknown)),
  };
}

/** Standard deviation of the log-odds of a gate: that of its Beta distribution, and that between kinds of work and places. */
function spreadOf(chance: number): number {
  if (chance <= 0) return 0;
  return Math.min(
    spread.most,
    Math.hypot(spread.markets, Math.sqrt(1 / (worthCases * chance * (1 - chance)))),
  );
}
