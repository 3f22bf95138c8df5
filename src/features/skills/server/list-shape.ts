import Papa from 'papaparse';
import { looksLikeLabels } from '../domain/lists/label-list.ts';
import { columnName, type ListKind, listKind } from '../domain/lists/list-kind.ts';

/** What a text is: a table of some kind, or a plain list of labels. */
export type ListShape =
  | { readonly kind: ListKind; readonly columns: readonly string[]; readonly delimiter: string }
  | { readonly kind: 'esco-labels' };

const linesLookedAt = 500;

/** Tells a text by how it begins, whatever the file is called; undefined when it is no list that we know. */
export function listShape(head: string): ListShape | undefined {
  const text = head.replace(/^\uFEFF/u, '').trimStart();
  for (const delimiter of [',', '\t', ';']) {
    const columns = (Papa.parse<string[]>(text, { delimiter, preview: 1 }).data[0] ?? []).map(columnName);
    const kind = listKind(columns);
    if (kind !== undefined) return { kind, columns, delimiter };
  }
  const lines = text.split(/\r?\n/u).slice(0, linesLookedAt);
  // The last line may be cut off.
  return looksLikeLabels(lines.length > 3 ? lines.slice(0, -1) : lines) ? { kind: 'esco-labels' } : undefined;
}
