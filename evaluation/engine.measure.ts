import { type RejectionCase, rejectionCaseSchema } from '#features/reasons/domain/case.ts';
import { causes } from '#features/reasons/domain/cause.ts';
import { explain } from '#features/reasons/domain/explain.ts';
import type { Explanation } from '#features/reasons/domain/explanation.ts';
import { seededRandom } from '#features/reasons/domain/seeded-random.ts';
import { simulate } from '#features/simulation/domain/simulate.ts';
import type { SimulatedCase } from '#features/simulation/domain/simulated-case.ts';
import { fittedLimit } from './engine/fitted-limit.ts';
import { intervalCoverage, type Stated } from './engine/interval-coverage.ts';
import { brier, calibrationError, type Judged, logLoss, topOne } from './engine/judged.ts';
import { type ChancesOf, judgedBy } from './engine/judged-by.ts';
import { stageBaseRate } from './engine/stage-base-rate.ts';
import { inOrder, type Shares, withoutUnknown } from './engine/without-unknown.ts';
import { median } from './mail/median.ts';

const markets = 20;
const fitted = 6_000;
const heldOut = 600;
/** Other markets; their seeds begin so far behind those that are measured. */
const elsewhere = { markets: 60, cases: 300, behind: 1_000 };

/** What was said about the same held-out cases of one market. */
interface MarketResult {
  readonly seed: number;
  readonly tested: readonly SimulatedCase[];
  readonly base: readonly Judged[];
  readonly engine: readonly Judged[];
  readonly asStated: readonly Judged[];
  readonly limit: readonly Judged[];
  /** By the same kind of model, fitted to other markets: what can be known by who does not know this one. */
  readonly stranger: readonly Judged[];
  readonly coverage: number;
  readonly coverageByLimit: number;
}

/**
 * How well the engine explains made-up markets: beside the base rate of a stage, and beside what can be known at all.
 * The seeds from 1 on are for measuring; who works on the engine looks at others (`first`).
 */
export async function* measure({ first = 1 }: { first?: number }): AsyncGenerator<string> {
  yield `engine: ${markets} markets from seed ${first} on, ${heldOut} cases each, the limit fitted to ${fitted} others; base rate / engine / limit`;
  yield 'the unknown share is divided among the causes, since the truth is always one of them';
  const results: MarketResult[] = [];
  const stranger = fittedLimit(casesFrom(first + elsewhere.behind));
  for (let seed = first; seed < first + markets; seed++) {
    const result = resultOf(seed, stranger);
    results.push(result);
    yield `market ${seed}: way ${wayOf(result).toFixed(2)} (a stranger’s fit ${strangersWay(result).toFixed(2)}); ${figures(result)}; intervals hold ${percent(result.coverage)}`;
  }
  yield* summary(results);
}

function* summary(results: readonly MarketResult[]): Generator<string> {
  const ways = results.map(wayOf);
  const meanOf = (value: (result: MarketResult) => number) =>
    results.reduce((sum, result) => sum + value(result), 0) / results.length;
  const together = {
    base: results.flatMap(({ base }) => base),
    engine: results.flatMap(({ engine }) => engine),
    limit: results.flatMap(({ limit }) => limit),
  };
  yield `all: ${figures(together)}`;
  for (const stage of ['applied', 'screen', 'interview', 'final'] as const) {
    const at = (of: 'base' | 'engine' | 'limit') =>
      results.flatMap((result) => result[of].filter((_, place) => result.tested[place]?.stage === stage));
    yield `${stage}: ${figures({ base: at('base'), engine: at('engine'), limit: at('limit') })}`;
  }
  yield `way from base rate to limit: median ${median(ways).toFixed(2)}, worst ${Math.min(...ways).toFixed(2)}, best ${Math.max(...ways).toFixed(2)}`;
  const strangers = results.map(strangersWay);
  yield `the same of a model fitted to ${elsewhere.markets} other markets: median ${median(strangers).toFixed(2)}, worst ${Math.min(...strangers).toFixed(2)}`;
  const stated = results.flatMap(({ asStated }) => asStated);
  yield `calibration error: ${calibrationError(together.engine).toFixed(3)}, with the unknown share as stated ${calibrationError(stated).toFixed(3)}; mean over markets ${meanOf(({ engine }) => calibrationError(engine)).toFixed(3)}, worst ${Math.max(...results.map(({ engine }) => calibrationError(engine))).toFixed(3)}`;
  yield `80 % intervals hold ${percent(meanOf(({ coverage }) => coverage))} of the frequencies of fifty like cases, ${percent(meanOf(({ coverageByLimit }) => coverageByLimit))} of the limit’s probabilities`;
}

function resultOf(seed: number, stranger: ChancesOf): MarketResult {
  const cases = [...simulate(seed, fitted + heldOut)];
  const known = cases.slice(0, fitted);
  const tested = cases.slice(fitted);
  const limitChances = fittedLimit(known);
  const explained = tested.map(explanationOf);
  const limit = judgedBy(tested, limitChances);
  const stated = explained.map(withoutUnknown);
  return {
    seed,
    tested,
    base: judgedBy(tested, stageBaseRate(known)),
    engine: stated.map((shares, place) => ({ chances: inOrder(shares), truth: limit[place]?.truth ?? 0 })),
    asStated: explained.map((each, place) => ({
      chances: inOrder(each.causes),
      truth: limit[place]?.truth ?? 0,
    })),
    limit,
    stranger: judgedBy(tested, stranger),
    coverage: intervalCoverage(tested.flatMap((one, place) => statementsOf(one, stated[place] ?? []))),
    coverageByLimit: sharesHeld(stated, limit),
  };
}

function explanationOf({ truth: _, ...rejection }: SimulatedCase): Explanation {
  const parsed: RejectionCase = rejectionCaseSchema.parse(rejection);
  return explain(parsed, { random: seededRandom(parsed.id) });
}

const statementsOf = ({ stage, truth }: SimulatedCase, shares: Shares): Stated[] =>
  shares.map((share) => ({ stage, share, isTrue: share.id === truth.cause }));

/** Share of the intervals that hold the probability of the fitted limit; where neither says anything is left out. */
function sharesHeld(stated: readonly Shares[], limit: readonly Judged[]): number {
  const pairs = stated.flatMap((shares, place) =>
    shares.map(({ id, low, high }) => ({
      low,
      high,
      chance: limit[place]?.chances[causes.indexOf(id)] ?? 0,
    })),
  );
  const telling = pairs.filter(({ high, chance }) => high > 0.005 || chance > 0.005);
  return telling.filter(({ low, high, chance }) => low <= chance && chance <= high).length / telling.length;
}

type Compared = Pick<MarketResult, 'base' | 'engine' | 'limit'>;

const wayOf = ({ base, engine, limit }: Compared): number =>
  (logLoss(base) - logLoss(engine)) / (logLoss(base) - logLoss(limit));

const strangersWay = ({ base, limit, stranger }: MarketResult): number =>
  wayOf({ base, limit, engine: stranger });

const casesFrom = (firstSeed: number): SimulatedCase[] =>
  Array.from({ length: elsewhere.markets }, (_, at) => [...simulate(firstSeed + at, elsewhere.cases)]).flat();

function figures({ base, engine, limit }: Compared): string {
  const three = (name: string, score: (cases: readonly Judged[]) => number) =>
    `${name} ${[base, engine, limit].map((cases) => score(cases).toFixed(name === 'calibration' ? 3 : 2)).join(' / ')}`;
  return [
    three('log loss', logLoss),
    three('Brier', brier),
    three('first', topOne),
    three('calibration', calibrationError),
  ].join(', ');
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;
