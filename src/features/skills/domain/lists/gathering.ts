import type { ListSource } from './list-source.ts';
import type { ListedEntry } from './listed-entry.ts';
import type { IsOrdinary } from './ordinary-name.ts';
import { nameKey } from './plain-name.ts';
import type { Told } from './told.ts';
import { unitedEntry } from './united-entry.ts';

/** What the lists of one import come to, for each source. */
export interface Gathered {
  /** By the name in small letters. */
  readonly entries: Map<string, ListedEntry>;
  /** Names that Rebound has already, and names that are too ordinary to be looked for, in small letters. */
  readonly known: Set<string>;
  readonly ordinary: Set<string>;
}

export interface GatheredLists {
  readonly bySource: Map<ListSource, Gathered>;
  /** What ESCO calls each thing. */
  readonly labels: Map<string, string>;
  readonly relations: Extract<Told, { what: 'relation' }>[];
}

export interface GatheringRules {
  /** Whether Rebound's own vocabulary has a name, in small letters. */
  readonly isKnown: (name: string) => boolean;
  readonly isOrdinary: IsOrdinary;
}

/** Collects what rows tell. A skill told several times is one, with all that is said of it. */
export function gathering({ isKnown, isOrdinary }: GatheringRules) {
  const lists: GatheredLists = { bySource: new Map(), labels: new Map(), relations: [] };
  return {
    lists,
    add(told: Told): void {
      if (told.what === 'relation') lists.relations.push(told);
      else if (told.what === 'label') {
        if (!lists.labels.has(told.uri)) lists.labels.set(told.uri, told.name);
      } else {
        const { source, entry, names } = told;
        const gathered = lists.bySource.get(source) ?? {
          entries: new Map(),
          known: new Set(),
          ordinary: new Set(),
        };
        lists.bySource.set(source, gathered);
        addSkill(gathered, entry, names);
      }
    },
  };

  function addSkill(
    { entries, known, ordinary }: Gathered,
    entry: ListedEntry,
    names: readonly string[],
  ): void {
    const key = nameKey(entry.name);
    if (known.has(key) || ordinary.has(key)) return;
    if (names.some((name) => isKnown(nameKey(name)))) known.add(key);
    else if (isOrdinary(entry.name)) ordinary.add(key);
    else {
      const told = withUsableNames(entry);
      const before = entries.get(key);
      entries.set(key, before ? unitedEntry(before, told) : told);
    }
  }

  function withUsableNames({ also, ...entry }: ListedEntry): ListedEntry {
    const usable = also?.filter((name) => !isKnown(nameKey(name)) && !isOrdinary(name)) ?? [];
    return usable.length > 0 ? { ...entry, also: usable } : entry;
  }
}
