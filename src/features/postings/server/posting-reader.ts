import { basename } from 'node:path';
import { ownVocabulary } from '#features/skills/domain/known-skills.ts';
import { newId } from '#platform/db/new-id.ts';
import type { PostingReading } from '../domain/posting-reading.ts';
import { readPosting } from '../domain/read-posting.ts';

/**
 * Stands for the code that reads postings: what another edition read is read again when it is next shown.
 * A built part is named by its contents and by the parts it uses. Sources may change at any time: each process is an
 * edition.
 */
export const edition: string = import.meta.url.endsWith('.ts') ? newId() : basename(import.meta.url);

/** Reads a posting by what was known in the year in which it was added. */
export const read = (text: string, year: number): PostingReading =>
  readPosting(text, { vocabulary: ownVocabulary(), year });
