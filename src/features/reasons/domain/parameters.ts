import type { Stage } from '#features/applications/domain/event.ts';
import { type AnsweringByCauses, answeringAt, filledAfter } from './answering.ts';
import { type ByCause, byCause } from './cause.ts';
import type { EvidenceId } from './evidence.ts';
import { type Fitted, fitted } from './fitted.ts';
import { logOddsOf } from './gate.ts';
import { fittedChances, gateChances, priorOf } from './priors.ts';
import type { Situation } from './situation.ts';
import type { SlopeId } from './slope.ts';
import { standardNormal } from './standard-normal.ts';

/** All figures of the model for one stage: as they stand in the tables, or drawn from their uncertainty. */
export interface Parameters {
  /** Log-odds that each gate fails when nothing is known. */
  readonly gates: ByCause;
  /** How much stronger or weaker than in the tables a fact or a slope is. */
  readonly strengthOf: (id: EvidenceId | SlopeId) => number;
  readonly answering: AnsweringByCauses;
  /** Days from the posting until the place is filled and all are told. */
  readonly filled: number;
  /** Added to the log-odds of silence, and times the median of the days, under each cause. */
  readonly silence: ByCause;
  readonly days: ByCause;
  /** Times the share that cannot be known. */
  readonly unknown: number;
}

const noChange = byCause(() => 0);
const asTabled = byCause(() => 1);

/** The figures as they stand in the tables, moved by a fit. */
export const fittedParameters = (stage: Stage, by: Fitted): Parameters => ({
  gates: byCause((cause) => logOddsOf(fittedChances(stage, by)[cause])),
  strengthOf: () => 1,
  answering: answeringAt(stage, by),
  filled: filledAfter * by.filled,
  silence: noChange,
  days: asTabled,
  unknown: 1,
});

/** The figures in use; `usual`: how often each cause ends an application, where it is known better. */
export const tabled = (stage: Stage, usual?: ByCause): Parameters => inUseWith(stage, usual).parameters;

/** So many cases the chance of a gate is worth: the Beta priors of evidence.md §6 are worth 10 to 45. */
const worthCases = 10;
/** Spread of strengths and days (of a logarithm), and of the log-odds of silence and of gates between markets. Own estimates. */
const spread = { markets: 0.95, most: 1.6, strength: 0.5, days: 0.5, silence: 0.6, unknown: 0.3 } as const;

interface InUse {
  readonly parameters: Parameters;
  /** Standard deviation of the log-odds of each gate. */
  readonly spreads: ByCause;
}

/** The figures in use, where it is known better how often each cause ends an application. */
function inUseWith(stage: Stage, usual?: ByCause): InUse {
  const kept = inUse[stage];
  if (usual === undefined || usual === priorOf(stage)) return kept;
  const chances = gateChances(stage, usual);
  return {
    parameters: { ...kept.parameters, gates: byCause((cause) => logOddsOf(chances[cause])) },
    spreads: byCause((cause) => spreadOf(chances[cause])),
  };
}

const inUseAt = (stage: Stage): InUse => ({
  parameters: fittedParameters(stage, fitted),
  spreads: byCause((cause) => spreadOf(gateChances(stage)[cause])),
});

const inUse: Readonly<Record<Stage, InUse>> = {
  applied: inUseAt('applied'),
  screen: inUseAt('screen'),
  interview: inUseAt('interview'),
  final: inUseAt('final'),
  offer: inUseAt('offer'),
};

/**
 * Draws the figures that a situation needs from their uncertainty: the chance of each gate around its Beta prior (by the
 * normal distribution of its log-odds), everything that multiplies by the log-normal distribution.
 */
export function drawn(
  { stage, answered, seen, figures }: Situation,
  random: () => number,
  usual?: ByCause,
): Parameters {
  const { parameters, spreads } = inUseWith(stage, usual);
  const { gates } = parameters;
  const strengths = new Map<string, number>();
  const answerCounts = answered || figures.waited !== undefined || seen.includes('no-answer');
  return {
    ...parameters,
    gates: byCause((cause) =>
      spreads[cause] === 0 ? gates[cause] : gates[cause] + spreads[cause] * standardNormal(random),
    ),
    strengthOf: (id) => {
      const known = strengths.get(id);
      if (known !== undefined) return known;
      const strength = Math.exp(spread.strength * standardNormal(random));
      strengths.set(id, strength);
      return strength;
    },
    silence: answerCounts ? byCause(() => spread.silence * standardNormal(random)) : noChange,
    days:
      figures.waited === undefined ? asTabled : byCause(() => Math.exp(spread.days * standardNormal(random))),
    unknown: Math.exp(spread.unknown * standardNormal(random)),
  };
}

/** That of the Beta distribution of a chance, and that between kinds of work and places. */
function spreadOf(chance: number): number {
  if (chance <= 0) return 0;
  return Math.min(
    spread.most,
    Math.hypot(spread.markets, Math.sqrt(1 / (worthCases * chance * (1 - chance)))),
  );
}
