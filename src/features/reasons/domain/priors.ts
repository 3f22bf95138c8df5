import type { Stage } from '#features/applications/domain/event.ts';
import { type ByCause, byCause, type Cause } from './cause.ts';
import type { SourceId } from './source.ts';

interface StagePriors {
  readonly shares: Readonly<Partial<Record<Cause, number>>>;
  readonly source: SourceId;
}

/**
 * How often each cause ends an application at a stage, before anything is known about this one.
 * Shares of what can be known: they sum to one, and the unknown share comes on top.
 */
const priors: Readonly<Record<Stage | 'applied-with-few-requirements-met', StagePriors>> = {
  applied: {
    shares: {
      void: 0.17,
      taken: 0.1,
      unread: 0.27,
      gate: 0.05,
      terms: 0.04,
      gap: 0.08,
      risk: 0.06,
      shown: 0.11,
      outcompeted: 0.1,
      judgement: 0.02,
    },
    source: 'stages',
  },
  'applied-with-few-requirements-met': {
    shares: {
      void: 0.12,
      taken: 0.06,
      unread: 0.18,
      gate: 0.09,
      terms: 0.03,
      gap: 0.33,
      risk: 0.05,
      shown: 0.06,
      outcompeted: 0.06,
      judgement: 0.02,
    },
    source: 'requirements',
  },
  screen: {
    shares: {
      void: 0.1,
      taken: 0.08,
      unread: 0.02,
      gate: 0.06,
      terms: 0.18,
      gap: 0.14,
      risk: 0.07,
      shown: 0.02,
      performance: 0.15,
      checks: 0.01,
      outcompeted: 0.13,
      judgement: 0.04,
    },
    source: 'stages',
  },
  interview: {
    shares: {
      void: 0.08,
      taken: 0.07,
      gate: 0.01,
      terms: 0.07,
      gap: 0.1,
      risk: 0.04,
      performance: 0.3,
      checks: 0.01,
      outcompeted: 0.22,
      judgement: 0.1,
    },
    source: 'interviewNoise',
  },
  final: {
    shares: {
      void: 0.09,
      taken: 0.09,
      gate: 0.01,
      terms: 0.07,
      gap: 0.04,
      risk: 0.03,
      performance: 0.18,
      checks: 0.06,
      outcompeted: 0.32,
      judgement: 0.11,
    },
    source: 'stages',
  },
  // After an offer nobody stronger stands in the way: it is taken back over money, terms or a check.
  offer: {
    shares: { void: 0.25, taken: 0.06, gate: 0.06, terms: 0.27, risk: 0.02, checks: 0.28, judgement: 0.06 },
    source: 'estimate',
  },
};

/** Share of the requirements met below which, and above which, the two pictures of a first application hold. */
const fewMet = 0.5;
const enoughMet = 0.6;

/**
 * What usually ends an application at this stage: shares that sum to one.
 * `coverage` is the share of the requirements that the person meets (0–1); unknown counts as enough.
 */
export function priorOf(stage: Stage, coverage: number | undefined): ByCause {
  const usual = normalised(priors[stage].shares);
  if (stage !== 'applied' || coverage === undefined) return usual;
  const few = normalised(priors['applied-with-few-requirements-met'].shares);
  const share = Math.min(1, Math.max(0, (coverage - fewMet) / (enoughMet - fewMet)));
  return byCause((cause) => share * usual[cause] + (1 - share) * few[cause]);
}

function normalised(shares: StagePriors['shares']): ByCause {
  const total = Object.values(shares).reduce((sum, share) => sum + share, 0);
  return byCause((cause) => (shares[cause] ?? 0) / total);
}
