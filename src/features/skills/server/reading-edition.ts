import { basename } from 'node:path';
import type { Database } from '#platform/db/database.ts';
import { newId } from '#platform/db/new-id.ts';
import { vocabularyEdition } from './vocabulary-for.ts';

/** Sources may change at any time: each process is an edition. */
const ofThisProcess = newId();

/**
 * Stands for what reads a person’s texts: the code, told by the address of its `module`, and the skills known to it,
 * which lists of their own may widen. What another edition read is read again when it is next shown.
 * A built part is named by its contents and by the parts it uses.
 */
export async function readingEdition(module: string, database: Database, owner: string): Promise<string> {
  const code = module.endsWith('.ts') ? ofThisProcess : basename(module);
  return [code, await vocabularyEdition(database, owner)].join(' ').trim();
}
