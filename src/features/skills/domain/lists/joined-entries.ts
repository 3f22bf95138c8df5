import type { SkillEntry } from '../skill-entry.ts';
import type { ListedEntry } from './listed-entry.ts';
import { nameKey } from './plain-name.ts';
import { unitedEntry } from './united-entry.ts';

/**
 * What lists add to a vocabulary that has the names in `own`, which may have grown since they were brought.
 * What two lists or two languages name is one entry.
 */
export function joinedEntries(listed: Iterable<ListedEntry>, own: ReadonlySet<string>): SkillEntry[] {
  const all: ListedEntry[] = [];
  const places = new Map<string, number>();
  for (const entry of listed) {
    const key = nameKey(entry.name);
    if (own.has(key)) continue;
    const place = places.get(key) ?? places.get(`uri ${entry.uri}`) ?? all.length;
    const before = all[place];
    all[place] = before ? unitedEntry(before, entry) : entry;
    places.set(key, place);
    if (entry.uri !== undefined) places.set(`uri ${entry.uri}`, place);
  }
  return all.map(({ uri: _, also, ...entry }) => {
    const others = also?.filter((name) => !own.has(nameKey(name)));
    return others?.length ? { ...entry, also: others } : entry;
  });
}
