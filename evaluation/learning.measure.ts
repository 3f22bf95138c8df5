import { type RejectionCase, rejectionCaseSchema } from '#features/reasons/domain/case.ts';
import type { Cause } from '#features/reasons/domain/cause.ts';
import { explain } from '#features/reasons/domain/explain.ts';
import type { OwnReason } from '#features/reasons/domain/own-prior.ts';
import { seededRandom } from '#features/reasons/domain/seeded-random.ts';
import { simulate } from '#features/simulation/domain/simulate.ts';
import type { SimulatedCase } from '#features/simulation/domain/simulated-case.ts';
import { logLoss } from './engine/judged.ts';
import { judgedBy } from './engine/judged-by.ts';
import { inOrder, withoutUnknown } from './engine/without-unknown.ts';

const markets = 20;
const heldOut = 150;
/** Of so many other cases of the same market some reasons become known. */
const candidates = 400;
const counts = [1, 3, 10, 20, 40] as const;

/** How readily each cause is told to those who were turned down. A guess that goes far, to see what harm it does. */
const toldShare: Readonly<Record<Cause, number>> = {
  void: 0.5,
  taken: 0.4,
  unread: 0.02,
  gate: 0.8,
  terms: 0.8,
  gap: 0.5,
  risk: 0.2,
  shown: 0.1,
  performance: 0.6,
  checks: 0.6,
  outcompeted: 0.5,
  judgement: 0.05,
};

/** What known reasons do to the explanations of the same made-up market: when all get told, and when some hardly ever do. */
export async function* measure(): AsyncGenerator<string> {
  yield `learning: ${markets} markets, ${heldOut} cases each; mean surprise (lower is better) without known reasons, and what so many change`;
  for (const all of [true, false]) {
    const changes = Array.from({ length: markets }, (_, at) => changesIn(at + 1, all));
    const base = changes.reduce((sum, { without }) => sum + without, 0) / markets;
    const told = counts.map((count, at) => {
      const by = changes.map(({ changed }) => changed[at] ?? 0);
      const mean = by.reduce((sum, each) => sum + each, 0) / markets;
      return `${count}: ${mean.toFixed(3)} (worst ${Math.max(...by).toFixed(3)})`;
    });
    yield `${all ? 'all reasons told alike' : 'some told, some hidden'}: ${base.toFixed(3)}; ${told.join(', ')}`;
  }
}

function changesIn(market: number, all: boolean) {
  const random = seededRandom(`told in ${market}`);
  const cases = [...simulate(market, heldOut + candidates)];
  const tested = cases.slice(0, heldOut);
  const told = cases.slice(heldOut).filter(({ truth }) => all || random() < toldShare[truth.cause]);
  const without = surprise(tested, []);
  return { without, changed: counts.map((count) => surprise(tested, told.slice(0, count)) - without) };
}

function surprise(tested: readonly SimulatedCase[], told: readonly SimulatedCase[]): number {
  const own = told.map(({ stage, truth }): OwnReason => ({ causes: [truth.cause], how: 'feedback', stage }));
  return logLoss(judgedBy(tested, (one) => inOrder(withoutUnknown(explained(one, own)))));
}

function explained({ truth: _, ...rejection }: SimulatedCase, own: readonly OwnReason[]) {
  const parsed: RejectionCase = rejectionCaseSchema.parse(rejection);
  return explain(parsed, { random: seededRandom(parsed.id), own });
}
