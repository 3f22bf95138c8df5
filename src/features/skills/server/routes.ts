import type { Clock } from '#lib/clock.ts';
import { Problem } from '#lib/problem.ts';
import type { Database } from '#platform/db/database.ts';
import { inTurn } from '#platform/db/in-turn.ts';
import { routes } from '#platform/http/routes.ts';
import { addSkill, importVocabulary, removeVocabulary, showVocabulary } from '../api.ts';
import { ownEntries } from '../domain/known-skills.ts';
import { aboutSource, listSources } from '../domain/lists/list-source.ts';
import { addByHand } from './add-by-hand.ts';
import { importLists } from './import-lists.ts';
import { vocabularyStore } from './store.ts';

export function skillRoutes(
  database: Database,
  clock: Clock,
  /** Whether files may be read by their path: on the command line, never over the network. */
  { localFiles }: { readonly localFiles: boolean },
) {
  const store = vocabularyStore(database);
  return routes()
    .on(showVocabulary, async (_, { owner }) => {
      const counts = await store.counts(owner);
      return {
        own: ownEntries.length,
        sources: listSources.flatMap((source) =>
          counts
            .filter((count) => count.source === source)
            .map(({ entries, importedAt }) => ({ source, entries, importedAt, ...aboutSource[source] })),
        ),
      };
    })
    .on(importVocabulary, ({ paths }, { owner }) => {
      if (localFiles) return importLists(database, clock, owner, paths);
      throw new Problem(403, 'path-refused', 'Lists of skills are brought in on the command line only.');
    })
    .on(removeVocabulary, async ({ source }, { owner }) => ({
      removed: await inTurn(database, owner, (turn) => vocabularyStore(turn).removeSource(owner, source)),
    }))
    .on(addSkill, (skill, { owner }) => addByHand(database, clock, owner, skill));
}
