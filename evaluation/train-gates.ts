// Learns how much of the engine's tables to believe from made-up markets that no measure uses: each number is held near
// the table by a penalty and can be doubled or halved at most. Markets that the engine explains worst count more.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rejectionCaseSchema } from '#features/reasons/domain/case.ts';
import { isTelling } from '#features/reasons/domain/observation.ts';
import { observe } from '#features/reasons/domain/observe.ts';
import { situationOf } from '#features/reasons/domain/situation.ts';
import { stageReached } from '#features/reasons/domain/stage-reached.ts';
import { simulate } from '#features/simulation/domain/simulate.ts';
import type { SimulatedCase } from '#features/simulation/domain/simulated-case.ts';
import { fittedAt, fittedNumbers, growthAt } from './engine/fitted-numbers.ts';
import { logLoss } from './engine/judged.ts';
import { judgedBy } from './engine/judged-by.ts';
import { stageBaseRate } from './engine/stage-base-rate.ts';
import { engineAt, type KnownCase, surpriseOf } from './engine/surprise-of-market.ts';
import { type Height, minimise, type Numbers } from './minimise.ts';

const markets = { first: 2_001, count: 120, cases: 300 } as const;
/** How strongly a number is held at its table, and by how much (in nats) markets must differ to count much differently. */
const penalty = 1 / 10_000;
const evenness = 0.07;
const steps = 20;
const file = join(import.meta.dirname, '../src/features/reasons/domain/fitted.json');

interface KnownMarket {
  readonly cases: readonly KnownCase[];
  /** Mean surprise of who knows only how often each cause ends an application here. */
  readonly base: number;
}

const known = Array.from({ length: markets.count }, (_, place) => marketOf(markets.first + place));
const point = minimise(fittedNumbers.length, heightAt, steps);
writeFileSync(file, `${JSON.stringify(fittedAt(point, 2), undefined, 2)}\n`);

function marketOf(seed: number): KnownMarket {
  const cases = [...simulate(seed, markets.cases)];
  return { cases: cases.map(knownCase), base: logLoss(judgedBy(cases, stageBaseRate(cases))) };
}

function knownCase({ truth, ...told }: SimulatedCase): KnownCase {
  const rejection = rejectionCaseSchema.parse(told);
  const seen = observe(rejection).filter(isTelling);
  return { situation: situationOf(rejection, stageReached(rejection, seen), seen), cause: truth.cause };
}

/** The surprise beyond the base rate, as a soft maximum over the markets, and the penalty. */
function heightAt(at: Numbers): Height {
  const engine = engineAt(fittedAt(at));
  const results = known.map(({ cases, base }) => {
    const { loss, gradient } = surpriseOf(cases, engine);
    return { beyond: loss - base, gradient };
  });
  const worst = Math.max(...results.map(({ beyond }) => beyond));
  const weights = results.map(({ beyond }) => Math.exp((beyond - worst) / evenness));
  const total = weights.reduce((sum, each) => sum + each, 0);
  let loss = worst + evenness * Math.log(total / known.length);
  const gradient = new Float64Array(at.length);
  for (const [place, coordinate] of at.entries()) {
    const slope = results.reduce(
      (sum, each, market) => sum + (weights[market] ?? 0) * (each.gradient[place] ?? 0),
      0,
    );
    gradient[place] = (slope / total) * growthAt(coordinate) + penalty * coordinate;
    loss += (penalty * coordinate * coordinate) / 2;
  }
  console.log(
    `surprise beyond the base rate: worst ${worst.toFixed(3)}, with the penalty ${loss.toFixed(5)}`,
  );
  return { loss, gradient };
}
