import type { Dossier } from '#features/applications/domain/dossier.ts';
import type { KnownOpening } from '#features/applications/domain/growing-openings.ts';
import type { StagedFinding } from '../domain/staged-finding.ts';

/** The stored applications as matching sees them: with the conversations and domains by which mails found them. */
export function knownOpenings(stored: readonly Dossier[], saved: readonly StagedFinding[]): KnownOpening[] {
  const traces = new Map<string, { domains: Set<string>; thread: Set<string> }>();
  for (const { applicationId, finding } of saved) {
    if (!applicationId) continue;
    const trace = traces.get(applicationId) ?? { domains: new Set(), thread: new Set() };
    if (finding.domain) trace.domains.add(finding.domain);
    for (const id of finding.thread) trace.thread.add(id);
    traces.set(applicationId, trace);
  }
  return stored.map(({ id, opening, events }) => ({
    id,
    opening,
    happenings: events,
    ...(traces.get(id) ?? { domains: new Set(), thread: new Set() }),
  }));
}
