import { applicationOf, type Dossier } from '#features/applications/domain/dossier.ts';
import { applicationStore } from '#features/applications/server/store.ts';
import { explainableIds } from '#features/reasons/server/explainable-ids.ts';
import { knownReasonStore, ownReasons } from '#features/reasons/server/known-reason-store.ts';
import { storedCases } from '#features/reasons/server/stored-case.ts';
import type { Clock } from '#lib/clock.ts';
import type { Database } from '#platform/db/database.ts';
import { inChunks } from '#platform/db/in-chunks.ts';
import { addedUp, type CauseSums, causeSumsOf, seeds } from '../domain/cause-sums.ts';
import type { Stretch } from '../domain/gathered-sums.ts';
import { knownShares } from '../domain/known-shares.ts';

/** For how long one answer may explain, in milliseconds: others wait meanwhile. */
const longest = 250;
const atOnce = 25;

/**
 * Explains the ended applications that come after one in the order of their ids, as many as there is time for; at least
 * a few. `time` is in milliseconds.
 */
export async function causeStretch(
  database: Database,
  clock: Clock,
  owner: string,
  after: string | undefined,
  time: number = longest,
): Promise<Stretch> {
  const until = performance.now() + time;
  const ids = await explainableIds(database, owner);
  const left = after === undefined ? ids : ids.filter((id) => id > after);
  const sumsOf = await summing(database, clock, owner);
  let sums: CauseSums[] = [];
  let last: string | undefined;
  for (const chunk of inChunks(left, atOnce)) {
    for (const dossier of await applicationStore(database).dossiers(owner, chunk)) {
      sums.push(...(await sumsOf(dossier)));
    }
    sums = addedUp(sums);
    last = chunk.at(-1);
    if (performance.now() > until) break;
  }
  const isDone = last === undefined || last === left.at(-1);
  return { sums: sums.map(rounded), total: ids.length, ...(isDone ? {} : { next: last }) };
}

/** Explains one application after another: as it is known, or as it is estimated; nothing where there is nothing to explain. */
async function summing(database: Database, clock: Clock, owner: string) {
  const { drawnShares } = await import('#features/reasons/domain/drawn-shares.ts');
  const reasons = await knownReasonStore(database).all(owner);
  const cases = storedCases(database, clock);
  return async (dossier: Dossier): Promise<CauseSums[]> => {
    const { rejection } = await cases.ofDossier(owner, dossier);
    if (rejection === undefined) return [];
    const { id, appliedOn } = applicationOf(dossier);
    const told = reasons.find(({ applicationId }) => applicationId === id)?.reason;
    const known = told && knownShares(told, seeds.length);
    if (known) return [causeSumsOf(appliedOn, known, true)];
    return [causeSumsOf(appliedOn, drawnShares(rejection, seeds, ownReasons(reasons, id)))];
  };
}

/** Finer than any range, and short on the way. */
const fine = (value: number): number => Math.round(value * 1e4) / 1e4;

const rounded = ({ sums, ...rest }: CauseSums): CauseSums => ({
  ...rest,
  sums: sums.map(({ told, chance, drawn }) => ({
    told: fine(told),
    chance: fine(chance),
    drawn: drawn.map(fine),
  })),
});
