import type { Database } from '#platform/db/database.ts';
import { routes } from '#platform/http/routes.ts';
import { changePreferences, showPreferences } from '../api.ts';
import { preferencesOf } from '../domain/preferences.ts';
import { preferenceStore } from './store.ts';

export function preferenceRoutes(database: Database) {
  const store = preferenceStore(database);
  return routes()
    .on(showPreferences, async (_, { owner }) => preferencesOf(await store.of(owner)))
    .on(changePreferences, async (changes, { owner }) => {
      if (changes.shares !== undefined) await store.put(owner, 'shares', changes.shares);
      return preferencesOf(await store.of(owner));
    });
}
