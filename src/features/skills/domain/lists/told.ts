import type { ListSource } from './list-source.ts';
import type { ListedEntry } from './listed-entry.ts';

/** What one row of a list says. */
export type Told =
  | {
      readonly what: 'skill';
      readonly source: ListSource;
      readonly entry: ListedEntry;
      /** The names by which it is found out whether the skill is known already. */
      readonly names: readonly string[];
    }
  | { readonly what: 'label'; readonly uri: string; readonly name: string }
  | {
      readonly what: 'relation';
      readonly uri: string;
      readonly broaderUri: string;
      readonly broaderName?: string;
    };

/** A row of a table: its cells by the names of their columns, in small letters. */
export type ListRow = Readonly<Record<string, string>>;

export function skill(source: ListSource, entry: ListedEntry, names: readonly string[] = [entry.name]): Told {
  return { what: 'skill', source, entry, names };
}
