import { documents } from '#features/documents/server/documents.ts';
import { postings, the } from '#features/postings/server/postings.ts';
import { postingStore } from '#features/postings/server/store.ts';
import type { Clock } from '#lib/clock.ts';
import type { Database } from '#platform/db/database.ts';
import { matchChanges } from '../domain/match-changes.ts';
import { noLetter } from './no-letter.ts';

interface Asked {
  readonly posting: string;
  readonly before: string;
  readonly after: string;
}

/** Two versions of a résumé against the same posting. */
export async function compared(database: Database, clock: Clock, owner: string, asked: Asked) {
  const found = the(await postingStore(database).find(owner, asked.posting));
  const posting = await postings(database, clock).shown(owner, found);
  const { matcher } = await import('./matcher.ts');
  const { prepared, compare } = await matcher(database, owner, clock.today());
  const version = async (id: string) => {
    const document = await documents(database, clock).shown(owner, id);
    return { kept: document.kept, matched: compare(posting, prepared(document) ?? noLetter()) };
  };
  const before = await version(asked.before);
  const after = await version(asked.after);
  return { before: before.kept, after: after.kept, ...matchChanges(before.matched, after.matched) };
}
