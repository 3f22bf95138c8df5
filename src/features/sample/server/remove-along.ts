import type { Database } from '#platform/db/database.ts';
import { removePapers } from './papers.ts';
import { removeTold } from './told.ts';

/** Takes away what came with an import of the made-up person beside the applications; of any other import nothing. */
export async function removeAlong(turn: Database, owner: string, importId: string): Promise<void> {
  await removePapers(turn, owner, importId);
  await removeTold(turn, owner, importId);
}
