import type { Database } from '#platform/db/database.ts';
import type { KeptPosting } from '../domain/posting.ts';
import { withTold } from '../domain/with-told.ts';
import type { ReadPosting } from './rows.ts';

/** Reads a posting. The words and weights behind it are loaded with the first one, so that starting stays quick. */
export async function readingOf(database: Database, owner: string, kept: KeptPosting): Promise<ReadPosting> {
  const { editionFor, read } = await import('./posting-reader.ts');
  // The edition comes first: a list that is brought in meanwhile makes the reading out of date, never hidden.
  const edition = await editionFor(database, owner);
  const reading = await read(database, owner, kept.text, Number(kept.addedAt.slice(0, 4)));
  return { kept, reading: withTold(reading, kept.told), edition };
}

/** The same posting as it is read today; what this edition has read is not read again. */
export async function upToDate<Posting extends ReadPosting>(
  database: Database,
  owner: string,
  posting: Posting,
): Promise<Posting> {
  const { editionFor } = await import('./posting-reader.ts');
  return posting.edition === (await editionFor(database, owner))
    ? posting
    : { ...posting, ...(await readingOf(database, owner, posting.kept)) };
}
