import type { KeptPosting } from '../domain/posting.ts';
import { withTold } from '../domain/with-told.ts';
import type { ReadPosting } from './rows.ts';

/** Reads a posting. The words and weights behind it are loaded with the first one, so that starting stays quick. */
export async function readingOf(kept: KeptPosting): Promise<ReadPosting> {
  const { read, edition } = await import('./posting-reader.ts');
  const reading = read(kept.text, Number(kept.addedAt.slice(0, 4)));
  return { kept, reading: withTold(reading, kept.told), edition };
}

/** The same posting as it is read today; what this edition has read is not read again. */
export async function upToDate(posting: ReadPosting): Promise<ReadPosting> {
  const { edition } = await import('./posting-reader.ts');
  return posting.edition === edition ? posting : readingOf(posting.kept);
}
