import type { Dossier } from '#features/applications/domain/dossier.ts';
import type { KnownOpening } from '#features/applications/domain/growing-openings.ts';
import type { StagedFinding } from '../domain/staged-finding.ts';

type Trace = Record<'domains' | 'thread' | 'names' | 'contacts' | 'marks' | 'recipients', Set<string>>;
const noTrace = (): Trace => ({
  domains: new Set(),
  thread: new Set(),
  names: new Set(),
  contacts: new Set(),
  marks: new Set(),
  recipients: new Set(),
});

/** The stored applications as matching sees them: with the conversations and addresses by which mails found them. */
export function knownOpenings(stored: readonly Dossier[], saved: readonly StagedFinding[]): KnownOpening[] {
  const traces = new Map<string, Trace>();
  for (const { applicationId, finding } of saved) {
    if (!applicationId) continue;
    const trace = traces.get(applicationId) ?? noTrace();
    if (finding.opening.company) trace.names.add(finding.opening.company);
    if (finding.contact) trace.contacts.add(finding.contact);
    if (finding.domain) trace.domains.add(finding.domain);
    if (finding.recipient) trace.recipients.add(finding.recipient);
    for (const id of finding.thread) trace.thread.add(id);
    for (const mark of finding.marks ?? []) trace.marks.add(mark);
    traces.set(applicationId, trace);
  }
  return stored.map(({ id, opening, events }) => ({
    id,
    opening,
    happenings: events,
    ...(traces.get(id) ?? noTrace()),
  }));
}
