import { documents } from '#features/documents/server/documents.ts';
import { postings } from '#features/postings/server/postings.ts';
import { postingStore } from '#features/postings/server/store.ts';
import type { Clock } from '#lib/clock.ts';
import type { Database } from '#platform/db/database.ts';
import { inTurn } from '#platform/db/in-turn.ts';
import { askedThing } from '../domain/asked-thing.ts';
import type { ShownResume } from '../domain/passages.ts';
import { type Comparison, comparisonStore } from './comparison-store.ts';
import { type Pair, pairsOf } from './pairs.ts';

/** For how long one answer may compare, in milliseconds: others wait meanwhile. */
const longest = 300;

/** Compares and keeps what was not compared yet, as much as one answer has time for, at least one. */
export async function compareWaiting(
  database: Database,
  clock: Clock,
  owner: string,
  edition: string,
  waiting: readonly Pair[],
): Promise<readonly Comparison[]> {
  const { matcher } = await import('./matcher.ts');
  const { prepared, compare } = await matcher(database, owner, clock.today());
  const ready = new Map<string, ShownResume | undefined>();
  const resumeOf = async (id: string): Promise<ShownResume | undefined> => {
    if (!ready.has(id)) ready.set(id, prepared(await documents(database, clock).shown(owner, id)));
    return ready.get(id);
  };
  const made: Comparison[] = [];
  const until = performance.now() + longest;
  for (const { postingId, documentId, mark } of waiting) {
    if (made.length > 0 && performance.now() > until) break;
    const found = await postingStore(database).find(owner, postingId);
    const resume = await resumeOf(documentId);
    if (!found || !resume) continue;
    const posting = await postings(database, clock).shown(owner, found);
    made.push({ postingId, documentId, mark, asked: compare(posting, resume).map(askedThing) });
  }
  await inTurn(database, owner, async (turn) => {
    // What was changed or taken away meanwhile is not kept.
    const { pairs } = await pairsOf(turn, owner, edition);
    const marks = new Set(pairs.map(({ mark }) => mark));
    await comparisonStore(turn).write(
      owner,
      made.filter(({ mark }) => marks.has(mark)),
    );
  });
  return made;
}
