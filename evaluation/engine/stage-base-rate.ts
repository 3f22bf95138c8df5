import { causes } from '#features/reasons/domain/cause.ts';
import type { SimulatedCase } from '#features/simulation/domain/simulated-case.ts';
import { type ChancesOf, truthOf } from './judged-by.ts';

/** How often each cause ended an application at this stage, in these cases; half a case more for each cause. */
export function stageBaseRate(known: readonly SimulatedCase[]): ChancesOf {
  const rates = new Map<SimulatedCase['stage'], number[]>();
  return ({ stage }) => {
    const counted = rates.get(stage) ?? ratesAt(known.filter((one) => one.stage === stage));
    rates.set(stage, counted);
    return counted;
  };
}

function ratesAt(cases: readonly SimulatedCase[]): number[] {
  const truths = cases.map(truthOf);
  return causes.map(
    (_, cause) =>
      (truths.filter((truth) => truth === cause).length + 0.5) / (cases.length + causes.length / 2),
  );
}
