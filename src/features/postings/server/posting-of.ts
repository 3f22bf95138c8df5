import type { Clock } from '#lib/clock.ts';
import type { Database } from '#platform/db/database.ts';
import { correctedReading } from '../domain/corrected-reading.ts';
import type { PostingReading } from '../domain/posting-reading.ts';
import { postings } from './postings.ts';
import { postingStore } from './store.ts';

/** What the posting of an application says, as it is read today and with what was put right; undefined without one. */
export async function postingOf(
  database: Database,
  clock: Clock,
  owner: string,
  applicationId: string,
): Promise<PostingReading | undefined> {
  const found = await postingStore(database).ofApplication(owner, applicationId);
  if (!found) return undefined;
  const { kept, reading } = await postings(database, clock).shown(owner, found);
  return correctedReading(reading, kept.corrections);
}
