import type { ListSource } from './list-source.ts';

/** What a table is, told by the names of its columns. `onet-other` and `esco-other` name no skills. */
export type ListKind =
  | 'onet-technology'
  | 'onet-elements'
  | 'onet-other'
  | 'esco-skills'
  | 'esco-broader'
  | 'esco-groups'
  | 'esco-other'
  | 'mine';

const mine = new Set(['name', 'also', 'broader']);

/** The kind of the table with these columns; undefined when it is none that we know. */
export function listKind(columns: readonly string[]): ListKind | undefined {
  const has = (...names: readonly string[]) => names.every((name) => columns.includes(name));
  if (has('o*net-soc code', 'example', 'commodity title')) return 'onet-technology';
  if (has('o*net-soc code', 'element id', 'element name')) return 'onet-elements';
  if (has('o*net-soc code') || has('element id') || has('commodity code')) return 'onet-other';
  if (has('concepturi', 'preferredlabel', 'skilltype')) return 'esco-skills';
  if (has('concepturi', 'broaderuri')) return 'esco-broader';
  if (has('concepturi', 'preferredlabel')) return 'esco-groups';
  if (has('concepturi') || has('conceptschemeuri') || has('occupationuri')) return 'esco-other';
  return has('name') && columns.every((column) => mine.has(column)) ? 'mine' : undefined;
}

/** The source that a table belongs to. */
export const sourceOfKind = (kind: ListKind): ListSource =>
  kind === 'mine' ? 'mine' : kind.startsWith('onet') ? 'onet' : 'esco';

/** The name of a column as it is compared. */
export const columnName = (written: string): string =>
  written
    .replace(/^\uFEFF/u, '')
    .trim()
    .toLowerCase();
