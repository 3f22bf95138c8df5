import type { z } from 'zod';
import type { Clock } from '#lib/clock.ts';
import type { Database } from '#platform/db/database.ts';
import type { AskingPosting, askingQuerySchema } from '../domain/asking-posting.ts';
import { onceEach } from '../domain/once-each.ts';
import { claimStore } from './claim-store.ts';
import { comparisons } from './comparisons.ts';

/** The postings that ask for one thing, as they are counted; the latest added first. */
export async function asking(
  database: Database,
  clock: Clock,
  owner: string,
  { key, importance }: z.output<typeof askingQuerySchema>,
): Promise<AskingPosting[]> {
  const { compared } = await comparisons(database, clock, owner);
  const claims = await claimStore(database).all(owner);
  return compared.flatMap(({ asked, posting }): AskingPosting | [] => {
    const found = onceEach(asked, claims).find(({ subject }) => subject === key);
    const isCounted = found && (importance === undefined || found.importance === importance);
    return isCounted ? { ...posting, showing: found.showing } : [];
  });
}
