import type { ListedEntry } from './listed-entry.ts';
import { nameKey } from './plain-name.ts';

const mostNames = 100;

/** Two descriptions of one skill as one; the first tells the name. The same object when the second adds nothing. */
export function unitedEntry(first: ListedEntry, second: ListedEntry): ListedEntry {
  const also = united(first.also, [second.name, ...(second.also ?? [])], first.name);
  const broader = united(first.broader, second.broader ?? [], first.name);
  const uri = first.uri ?? second.uri;
  if (also === first.also && broader === first.broader && uri === first.uri) return first;
  return { ...first, ...(also && { also }), ...(broader && { broader }), ...(uri !== undefined && { uri }) };
}

/** The same list when nothing is new. */
function united(before: string[] | undefined, more: readonly string[], own: string): string[] | undefined {
  const seen = new Set([own, ...(before ?? [])].map(nameKey));
  const added: string[] = [];
  for (const name of more) {
    if (seen.has(nameKey(name)) || (before?.length ?? 0) + added.length >= mostNames) continue;
    seen.add(nameKey(name));
    added.push(name);
  }
  return added.length === 0 ? before : [...(before ?? []), ...added];
}
