import type { Lesson } from './lesson.ts';

/** Which mails and rows the person put together, and which of these groups they parted. */
export interface TaughtGroups {
  readonly groupOf: ReadonlyMap<string, string>;
  readonly parted: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Goes through the lessons in their order: of two that contradict each other the later one counts. */
export function taughtGroups(lessons: readonly Lesson[]): TaughtGroups {
  const groupOf = new Map<string, string>();
  let pairs: (readonly [string, string])[] = [];

  /** Gives sources a new group, and with `whole` all that were grouped with them. */
  function regroup(sources: readonly string[], group: string, whole: boolean): void {
    const before = new Set(sources.flatMap((source) => groupOf.get(source) ?? []));
    if (whole) {
      for (const [source, old] of groupOf) if (before.has(old)) groupOf.set(source, group);
    }
    for (const source of sources) groupOf.set(source, group);
    const heirs = (old: string) => (before.has(old) ? (whole ? [group] : [old, group]) : [old]);
    pairs = pairs
      .flatMap(([a, b]) => heirs(a).flatMap((one) => heirs(b).map((other) => [one, other] as const)))
      .filter(([a, b]) => a !== b);
  }

  for (const { id, kind, one, other } of lessons) {
    if (kind === 'together') regroup([...one.sources, ...other.sources], `taught ${id}`, true);
    if (kind !== 'apart') continue;
    regroup(one.sources, `taught ${id} one`, false);
    regroup(other.sources, `taught ${id} other`, false);
    pairs.push([`taught ${id} one`, `taught ${id} other`]);
  }
  return { groupOf, parted: bothWays(pairs) };
}

function bothWays(pairs: readonly (readonly [string, string])[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [a, b] of pairs) {
    found.set(a, new Set(found.get(a)).add(b));
    found.set(b, new Set(found.get(b)).add(a));
  }
  return found;
}
