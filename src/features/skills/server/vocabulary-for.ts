import type { Database } from '#platform/db/database.ts';
import { ownVocabulary } from '../domain/known-skills.ts';
import { widenedVocabulary } from '../domain/lists/widened-vocabulary.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { vocabularyStore } from './store.ts';

interface Ready {
  readonly edition: string;
  readonly vocabulary: Vocabulary;
}

const ready = new WeakMap<Database, Map<string, Ready>>();

/**
 * Rebound's own vocabulary and what the person's lists add to it, ready to be used.
 * Made anew only when the lists have changed, also by another program on the same data.
 */
export async function vocabularyFor(database: Database, owner: string): Promise<Vocabulary> {
  const store = vocabularyStore(database);
  const edition = await editionOf(store, owner);
  if (edition === '') return ownVocabulary();
  const known = ready.get(database) ?? new Map<string, Ready>();
  ready.set(database, known);
  const before = known.get(owner);
  if (before?.edition === edition) return before.vocabulary;
  const vocabulary = widenedVocabulary(await store.all(owner));
  known.set(owner, { edition, vocabulary });
  return vocabulary;
}

/** Another one after each change; empty without lists. Whoever keeps readings can tell by it which are out of date. */
export async function vocabularyEdition(database: Database, owner: string): Promise<string> {
  return editionOf(vocabularyStore(database), owner);
}

async function editionOf(store: ReturnType<typeof vocabularyStore>, owner: string): Promise<string> {
  const counts = await store.counts(owner);
  return counts
    .map(({ source, entries, importedAt }) => `${source} ${entries} ${importedAt}`)
    .sort()
    .join(', ');
}
