import type { Stage } from '#features/applications/domain/event.ts';
import type { Cause } from './cause.ts';
import type { EvidenceId } from './evidence.ts';
import fittedFigures from './fitted.json' with { type: 'json' };
import type { SlopeId } from './slope.ts';
import type { SourceId } from './source.ts';

type OfCauses = Readonly<Partial<Record<Cause, number>>>;

/** How one kind of answering differs from its table. */
interface AnsweringFitted {
  /** Added to the log-odds of silence, of an answer by a machine, and of one sent to all when the place is filled. */
  readonly silence: OfCauses;
  readonly atOnce: OfCauses;
  readonly withAll: OfCauses;
  /** Times the median of the days of a person. */
  readonly days: OfCauses;
}

/**
 * What the figures of the tables become. The tables say what sources and judgement say; made-up markets, in which the true
 * causes are known, say how much of it to believe (`evaluation/train-gates.ts`). Nothing is more than doubled or halved, so that
 * no fact changes sides; what an employer's words mean is not fitted to made-up letters. What is not named stays as it is.
 */
export interface Fitted {
  /** Added to the log-odds that a gate fails when nothing is known. */
  readonly gates: Readonly<Partial<Record<Stage, OfCauses>>>;
  /** Times a slope, and times the logarithm of a ratio. */
  readonly slopes: Readonly<Partial<Record<SlopeId, number>>>;
  readonly facts: Readonly<Partial<Record<EvidenceId, OfCauses>>>;
  /** Times the days until a place is filled. */
  readonly filled: number;
  readonly beforeATalk: AnsweringFitted;
  readonly afterATalk: AnsweringFitted;
}

/** The fit in use. */
export const fitted: Fitted = fittedFigures;

/** What the fit rests on; shown as an estimate, as all of it is one. */
export const fittedSource: SourceId = 'madeUpMarkets';

const nothing: AnsweringFitted = { silence: {}, atOnce: {}, withAll: {}, days: {} };

/** The tables as they stand. */
export const unfitted: Fitted = {
  gates: {},
  slopes: {},
  facts: {},
  filled: 1,
  beforeATalk: nothing,
  afterATalk: nothing,
};
