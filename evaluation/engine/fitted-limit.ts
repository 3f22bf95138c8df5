import { causes } from '#features/reasons/domain/cause.ts';
import type { SimulatedCase } from '#features/simulation/domain/simulated-case.ts';
import { softmax } from '#lib/statistics/softmax.ts';
import { type Example, fitSoftmax } from '../softmax-regression.ts';
import { type ChancesOf, truthOf } from './judged-by.ts';
import { observedFacts } from './observed-facts.ts';
import { stageBaseRate } from './stage-base-rate.ts';

/** A word that fewer cases than this have is left out. */
const fewest = 15;
const penalty = 8;

const steps = 120;

/**
 * What can be known of these cases from what they show: a multinomial logistic regression over the observed facts,
 * each alone and apart for before and after a first talk, on top of the stage base rate.
 */
export function fittedLimit(known: readonly SimulatedCase[]): ChancesOf {
  const baseRate = stageBaseRate(known);
  const columns = columnsOf(known);
  const exampleOf = (one: SimulatedCase): Example => {
    const used = wordsOf(one).flatMap((word) => columns.get(word) ?? []);
    return {
      columns: used,
      values: used.map(() => 1),
      label: truthOf(one),
      offsets: baseRate(one).map(Math.log),
      count: 1,
    };
  };
  const options = { classes: causes.length, columns: columns.size, penalty, steps };
  const weights = fitSoftmax(known.map(exampleOf), options);
  return (one) => {
    const { columns: used, offsets } = exampleOf(one);
    const scoreOf = (cause: number) =>
      used.reduce((sum, column) => sum + (weights[column * causes.length + cause] ?? 0), offsets[cause] ?? 0);
    return softmax(causes.map((_, cause) => scoreOf(cause)));
  };
}

const wordsOf = (one: SimulatedCase): string[] =>
  [...new Set(observedFacts(one))].flatMap((fact) => [
    fact,
    `${fact} ${one.stage === 'applied' ? 'before' : 'after'} a talk`,
  ]);

function columnsOf(cases: readonly SimulatedCase[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of cases.flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= fewest).map(([word]) => word);
  return new Map(kept.map((word, column) => [word, column]));
}
