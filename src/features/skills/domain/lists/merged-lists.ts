import type { GatheredLists } from './gathering.ts';
import type { ListSource } from './list-source.ts';
import type { ListedEntry } from './listed-entry.ts';
import { nameKey } from './plain-name.ts';
import { unitedEntry } from './united-entry.ts';

/** What is to be written for one source, and how much of it was not there before. */
export interface MergedSource {
  readonly written: ListedEntry[];
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** What was gathered for a source, put together with what is stored of it. Bringing the same again writes nothing. */
export function mergedSource(
  source: ListSource,
  lists: GatheredLists,
  stored: ReadonlyMap<string, ListedEntry>,
): MergedSource {
  const merged = new Map<string, ListedEntry>();
  for (const [key, entry] of lists.bySource.get(source)?.entries ?? []) {
    const before = stored.get(key);
    merged.set(key, before ? unitedEntry(before, entry) : entry);
  }
  if (source === 'esco') addBroader(merged, lists, stored);
  const written = [...merged].filter(([key, entry]) => stored.get(key) !== entry);
  const added = written.filter(([key]) => !stored.has(key)).length;
  const changed = written.length - added;
  return {
    written: written.map(([, entry]) => entry),
    added,
    changed,
    unchanged: merged.size - written.length,
  };
}

/** Writes into each skill what ESCO says is broader. */
function addBroader(
  merged: Map<string, ListedEntry>,
  { labels, relations }: GatheredLists,
  stored: ReadonlyMap<string, ListedEntry>,
): void {
  const byUri = keysByUri(new Map([...stored, ...merged]));
  const add = (key: string, name: string) => {
    const entry = merged.get(key) ?? stored.get(key);
    if (entry && nameKey(name) !== key)
      merged.set(key, unitedEntry(entry, { name: entry.name, broader: [name] }));
  };
  for (const { uri, broaderUri, broaderName } of relations) {
    const name = broaderName ?? labels.get(broaderUri) ?? stored.get(byUri.get(broaderUri)?.[0] ?? '')?.name;
    if (name !== undefined) for (const key of byUri.get(uri) ?? []) add(key, name);
  }
}

/** A skill has one name in each language that was brought. */
function keysByUri(entries: ReadonlyMap<string, ListedEntry>): Map<string, string[]> {
  const byUri = new Map<string, string[]>();
  for (const [key, { uri }] of entries) {
    if (uri !== undefined) byUri.set(uri, [...(byUri.get(uri) ?? []), key]);
  }
  return byUri;
}
