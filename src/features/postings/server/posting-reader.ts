import { basename } from 'node:path';
import { vocabularyEdition, vocabularyFor } from '#features/skills/server/vocabulary-for.ts';
import type { Database } from '#platform/db/database.ts';
import { newId } from '#platform/db/new-id.ts';
import type { PostingReading } from '../domain/posting-reading.ts';
import { readPosting } from '../domain/read-posting.ts';

/**
 * Stands for the code that reads postings. A built part is named by its contents and by the parts it uses. Sources may
 * change at any time: each process is an edition.
 */
const codeEdition: string = import.meta.url.endsWith('.ts') ? newId() : basename(import.meta.url);

/**
 * What reads a person’s postings: the code, and the skills known to it, which lists of their own may widen.
 * What another edition read is read again when it is next shown.
 */
export const editionFor = async (database: Database, owner: string): Promise<string> =>
  [codeEdition, await vocabularyEdition(database, owner)].join(' ').trim();

/** Reads a posting by what was known in the year in which it was added. */
export const read = async (
  database: Database,
  owner: string,
  text: string,
  year: number,
): Promise<PostingReading> => readPosting(text, { vocabulary: await vocabularyFor(database, owner), year });
