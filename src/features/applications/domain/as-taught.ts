import type { Finding } from './finding.ts';
import type { KnownOpening } from './growing-openings.ts';
import { type Lesson, taughtSource } from './lesson.ts';
import { taughtGroups } from './taught-groups.ts';
import { taughtNames } from './taught-names.ts';

/** Findings and openings in the light of what the person said by hand. */
export interface AsTaught {
  readonly findings: Finding[];
  readonly known: KnownOpening[];
  /** Whether the person parted what the finding was read from and something in the opening. */
  readonly isApart: (finding: Finding, opening: { readonly thread: ReadonlySet<string> }) => boolean;
}

/** What was put together by hand counts as one conversation; what was parted cannot meet again; old names are known. */
export function asTaught(
  findings: readonly Finding[],
  known: readonly KnownOpening[],
  lessons: readonly Lesson[],
): AsTaught {
  const { groupOf, parted } = taughtGroups(lessons);
  const named = taughtNames(lessons, known);
  const groupsOf = (sources: Iterable<string>) => [...sources].flatMap((source) => groupOf.get(source) ?? []);
  return {
    findings: findings.map((finding) => ({
      ...finding,
      opening: named(finding.opening),
      thread: [...groupsOf([taughtSource(finding.source) ?? '']), ...finding.thread],
    })),
    known: known.map((opening) => ({
      ...opening,
      thread: new Set([...opening.thread, ...groupsOf(opening.sources ?? [])]),
    })),
    isApart: ({ thread }, opening) =>
      thread.some((id) => [...(parted.get(id) ?? [])].some((other) => opening.thread.has(other))),
  };
}
