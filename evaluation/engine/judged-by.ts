import { causes } from '#features/reasons/domain/cause.ts';
import type { SimulatedCase } from '#features/simulation/domain/simulated-case.ts';
import type { Judged } from './judged.ts';

/** Gives each cause its probability, in the order of the causes. */
export type ChancesOf = (one: SimulatedCase) => number[];

/** The place of the true cause among the causes. */
export const truthOf = ({ truth }: SimulatedCase): number => causes.indexOf(truth.cause);

/** Judges cases by a rule that gives each cause its probability. */
export const judgedBy = (cases: readonly SimulatedCase[], chancesOf: ChancesOf): Judged[] =>
  cases.map((one) => ({ chances: chancesOf(one), truth: truthOf(one) }));
