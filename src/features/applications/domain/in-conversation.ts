import type { EventKind, Happening } from './event.ts';
import type { Finding } from './finding.ts';
import { firstDayOf } from './same-attempt.ts';

const steps: readonly EventKind[] = ['assessment', 'interview', 'offer'];
const agreed: readonly EventKind[] = ['offer', 'accepted'];
const over: readonly EventKind[] = ['rejected', 'closed', 'withdrawn', 'declined'];

/**
 * What a mail can be after what was said before in its conversation: a confirmation after a talk is other news,
 * a time is agreed on only while the application goes on, and a refusal after an offer is worth a look.
 */
export function inConversation(finding: Finding, known: readonly Happening[]): Finding {
  if (finding.byHand) return finding;
  const day = firstDayOf(finding.happenings);
  const before = new Set(known.filter(({ on }) => on <= day).map(({ kind }) => kind));
  const had = (kinds: readonly EventKind[]) => kinds.some((kind) => before.has(kind));
  const says = (kind: EventKind) => finding.happenings.some((happening) => happening.kind === kind);
  if (says('rejected') && had(agreed)) return { ...finding, doubt: { why: 'after-offer' } };
  if (says('acknowledged') && had(steps)) return onlyNews(finding, 'acknowledged');
  if (finding.reply && had(over)) return onlyNews(finding, 'interview');
  return finding;
}

/** The finding with a happening that cannot be taken for other news. */
function onlyNews(finding: Finding, kind: EventKind): Finding {
  const happenings = finding.happenings.map((happening) => {
    const { round: _, ...rest } = happening;
    return happening.kind === kind ? { ...rest, kind: 'update' as const } : happening;
  });
  return { ...finding, happenings };
}
