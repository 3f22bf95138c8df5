import type { Happening } from '#features/applications/domain/event.ts';
import type { Finding } from '#features/applications/domain/finding.ts';

/**
 * Whether an earlier import has brought this already. A mail never changes, so its key decides;
 * a row of a sheet may have gone on since, and then what is new in it counts.
 */
export function isBrought({ source, happenings }: Finding, before: readonly Finding[]): boolean {
  const same = before.filter((known) => known.source.kind === source.kind && known.source.key === source.key);
  if (source.kind !== 'row') return same.length > 0;
  const told = new Set(same.flatMap((known) => known.happenings.map(wordsOf)));
  return happenings.every((happening) => told.has(wordsOf(happening)));
}

const wordsOf = ({ kind, on, round, note }: Happening): string => [kind, on, round, note].join(' ');
