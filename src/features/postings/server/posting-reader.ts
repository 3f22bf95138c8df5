import { readingEdition } from '#features/skills/server/reading-edition.ts';
import { vocabularyFor } from '#features/skills/server/vocabulary-for.ts';
import type { Database } from '#platform/db/database.ts';
import type { PostingReading } from '../domain/posting-reading.ts';
import { readPosting } from '../domain/read-posting.ts';

/** What reads a person’s postings. */
export const editionFor = (database: Database, owner: string): Promise<string> =>
  readingEdition(import.meta.url, database, owner);

/** Reads a posting by what was known in the year in which it was added. */
export const read = async (
  database: Database,
  owner: string,
  text: string,
  year: number,
): Promise<PostingReading> => readPosting(text, { vocabulary: await vocabularyFor(database, owner), year });
