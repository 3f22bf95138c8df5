import { seededRandom } from '#features/reasons/domain/seeded-random.ts';
import type { End, Setting } from './course.ts';
import { happens, oneOf, type Random } from './draw.ts';
import { type Market, marketOf } from './market.ts';
import { openingOf } from './opening.ts';
import { runOpening } from './run-opening.ts';
import type { SimulatedCase } from './simulated-case.ts';
import { toldCase } from './told-case.ts';

/** How many cases one opening gives at most, so that cases are of many employers. */
const casesOfOne = 3;
const daysOfPosting = 300;

/** So many cases of the market of a seed: the same seed, the same cases, and the first of more are those of fewer. */
export function* simulate(seed: number, count: number): Generator<SimulatedCase> {
  yield* casesIn(marketOf(seed), seed, count);
}

/** So many cases of a market that was made some other way, with the chances of a seed. */
export function* casesIn(market: Market, seed: number, count: number): Generator<SimulatedCase> {
  const random = seededRandom(`cases ${seed}`);
  for (let given = 0; given < count; ) {
    const setting: Setting = { opening: openingOf(market, random), market, random };
    const outcome = runOpening(setting);
    const scene = { ...setting, outcome, postedOn: daysOfPosting * random() };
    for (const end of whoTell(outcome.ends, market, random).slice(0, count - given)) {
      given++;
      const told = toldCase(`${seed}-${given}`, end, scene);
      yield { ...told, truth: { cause: end.cause, market: seed } };
    }
  }
}

/** Who tells of their case: some of those who came to a talk, and some of the many who did not. */
function whoTell(ends: readonly End[], market: Market, random: Random): End[] {
  const late = ends.filter(({ talks }) => talks.length > 0);
  const early = ends.filter(({ talks }) => talks.length === 0);
  const tellers = new Set<End>();
  for (let each = 0; each < casesOfOne; each++) {
    const [first, ...rest] = happens(market.lateCases, random) ? late : early;
    if (first) tellers.add(oneOf([first, ...rest], random));
  }
  return [...tellers];
}
