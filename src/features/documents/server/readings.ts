import type { OnPage } from '#platform/documents/read-document.ts';
import type { ReadingProgress } from '../domain/reading-progress.ts';

/** How far the readings are that are under way. Each is known by the name that whoever asked for it gave it. */
export function readings() {
  const progress = new Map<string, ReadingProgress>();
  const keyOf = (owner: string, name: string) => `${owner} ${name}`;
  return {
    of: (owner: string, name: string): ReadingProgress => progress.get(keyOf(owner, name)) ?? {},

    /** Follows a reading from page to page until its end. */
    async followed<Read>(
      owner: string,
      name: string | undefined,
      read: (onPage: OnPage | undefined) => Promise<Read>,
    ): Promise<Read> {
      if (name === undefined) return read(undefined);
      const key = keyOf(owner, name);
      try {
        return await read((page, pages) => progress.set(key, { page, pages }));
      } finally {
        progress.delete(key);
      }
    },
  };
}
