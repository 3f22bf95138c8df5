import type { Stage } from '#features/applications/domain/event.ts';
import { type ByCause, byCause, type Cause, causes } from './cause.ts';
import { type Fitted, fitted } from './fitted.ts';
import { chanceOf, firstToFail, gates, logOddsOf } from './gate.ts';
import type { SourceId } from './source.ts';

interface StagePriors {
  readonly shares: Readonly<Partial<Record<Cause, number>>>;
  readonly source: SourceId;
}

/**
 * How often each cause ends an application at a stage, before anything is known about this one.
 * Shares of what can be known: they sum to one, and the unknown share comes on top.
 */
const priors: Readonly<Record<Stage, StagePriors>> = {
  // Void 20 in 100 (Beta(8, 32)), taken 18 of the others (Beta(3.5, 16.5)); unread and gate from §7.3; the rest is divided as
  // in the two rows of §7.3, for enough and for few requirements met, in equal parts: which holds is not known yet.
  applied: {
    shares: {
      void: 0.2,
      taken: 0.145,
      unread: 0.27,
      gate: 0.05,
      terms: 0.024,
      gap: 0.143,
      risk: 0.038,
      shown: 0.059,
      outcompeted: 0.056,
      judgement: 0.015,
    },
    source: 'stages',
  },
  // As §7.3, but gates that engine.md no longer names at a stage, since an earlier one has looked at them, count for half or so.
  screen: {
    shares: {
      void: 0.1,
      taken: 0.08,
      unread: 0.02,
      gate: 0.05,
      terms: 0.18,
      gap: 0.1,
      risk: 0.03,
      shown: 0.01,
      performance: 0.15,
      checks: 0.01,
      outcompeted: 0.13,
      judgement: 0.04,
    },
    source: 'stages',
  },
  // Of all postings 40 in 100 close without a hire (Beta(4, 6)), twice as many as never were real: some stop this late.
  interview: {
    shares: {
      void: 0.12,
      taken: 0.07,
      gate: 0.01,
      terms: 0.05,
      gap: 0.05,
      risk: 0.02,
      performance: 0.3,
      checks: 0.01,
      outcompeted: 0.22,
      judgement: 0.1,
    },
    source: 'interviewNoise',
  },
  final: {
    shares: {
      void: 0.14,
      taken: 0.09,
      gate: 0.01,
      terms: 0.05,
      gap: 0.02,
      risk: 0.015,
      performance: 0.18,
      checks: 0.06,
      outcompeted: 0.32,
      judgement: 0.08,
    },
    source: 'stages',
  },
  // After an offer nobody stronger stands in the way: it is taken back over money, terms or a check.
  offer: {
    shares: { void: 0.25, taken: 0.06, gate: 0.06, terms: 0.27, risk: 0.02, checks: 0.28, judgement: 0.06 },
    source: 'estimate',
  },
};

/**
 * How many of those who reach a stage end there: 96 in 100 cold applications (Beta(1.5, 38)), 68 of 100 screens and 73 of
 * 100 interviews (Lever 2017, CareerPlug 2024), about half of the finals; few offers are taken back.
 */
const endingHere: Readonly<Record<Stage, number>> = {
  applied: 0.94,
  screen: 0.68,
  interview: 0.73,
  final: 0.5,
  offer: 0.1,
};

/** What usually ends an application at this stage: shares that sum to one. */
export const priorOf = (stage: Stage): ByCause => usual[stage].prior;

/** The chance that each gate fails for one who has come to it, such that the usual shares come out, or those given. */
export const gateChances = (stage: Stage, given?: ByCause): ByCause =>
  given === undefined || given === usual[stage].prior
    ? usual[stage].chances
    : chancesBehind(given, usual[stage].ending);

interface Usual {
  readonly chances: ByCause;
  readonly prior: ByCause;
  /** How many of those who reach the stage end there (0–1). */
  readonly ending: number;
}

const usualAt = (stage: Stage): Usual => {
  const chances = fittedChances(stage, fitted);
  const first = firstToFail(byCause((cause) => logOddsOf(chances[cause])));
  return { chances, prior: sharesOf(first), ending: sumOf(first) };
};

const usual: Readonly<Record<Stage, Usual>> = {
  applied: usualAt('applied'),
  screen: usualAt('screen'),
  interview: usualAt('interview'),
  final: usualAt('final'),
  offer: usualAt('offer'),
};

/** The chances of the tables, moved by a fit. */
export function fittedChances(stage: Stage, { gates: moved }: Fitted): ByCause {
  const chances = tabledChances(stage);
  return byCause((cause) => chanceOf(logOddsOf(chances[cause]) + (moved[stage]?.[cause] ?? 0)));
}

function tabledChances(stage: Stage): ByCause {
  return chancesBehind(sharesOf(byCause((cause) => priors[stage].shares[cause] ?? 0)), endingHere[stage]);
}

/** The chances behind shares: what is left to a gate is what those before it let pass. */
function chancesBehind(shares: ByCause, ending: number): ByCause {
  const chances: Partial<Record<Cause, number>> = {};
  let reached = 1;
  for (const gate of gates) {
    const failing = shares[gate] * ending;
    chances[gate] = failing / reached;
    reached -= failing;
  }
  return byCause((cause) => chances[cause] ?? 0);
}

function sharesOf(quantities: ByCause): ByCause {
  const total = sumOf(quantities);
  return byCause((cause) => quantities[cause] / total);
}

function sumOf(quantities: ByCause): number {
  return causes.reduce((sum, cause) => sum + quantities[cause], 0);
}
