import type { Finding } from '#features/applications/domain/finding.ts';
import { ownAddresses } from './own-addresses.ts';
import { certaintyOfAnswer } from './reply-of.ts';
import type { StoredMail } from './stored-mail.ts';

/** Answers whose conversation may still turn out to be about an application; older ones are let go. */
const mostWaiting = 5_000;
const mostSent = 20_000;

/** A finding, and its mail where that is to be kept. */
export interface FoundMail {
  readonly finding: Finding;
  readonly mail?: StoredMail | undefined;
}

/**
 * Tells, while mails are read one by one, which mere answers belong to a conversation about an application.
 * It remembers message ids and a bounded number of short answers, and nothing of them outlives the reading.
 */
export function conversations(known: Iterable<Finding>) {
  const about = new Set<string>();
  const sent = new Map<string, readonly string[]>();
  const waiting = new Map<string, FoundMail>();
  const own = ownAddresses();

  const isAbout = ({ thread }: Finding) => thread.some((id) => about.has(id));
  const note = (thread: readonly string[]) => {
    for (const id of thread) about.add(id);
  };
  /** With what the person's own mails in between answered. */
  const linked = (finding: Finding): Finding => ({
    ...finding,
    thread: [...new Set([...finding.thread.flatMap((id) => [...(sent.get(id) ?? []), id])])],
  });
  /** Of an unclear mail in a conversation about an application the conversation says what it is. */
  const asItCounts = ({ asAnswer, ...finding }: Finding): Finding => {
    if (!asAnswer || !isAbout(finding)) return finding;
    const { doubt: _, ...rest } = finding;
    return { ...rest, happenings: [asAnswer], reply: true, confidence: certaintyOfAnswer };
  };
  const link = (thread: readonly string[]) => {
    const [id, ...answered] = thread;
    if (id === undefined || answered.length === 0) return;
    sent.set(id, answered);
    if (answered.some((other) => about.has(other))) about.add(id);
    forgetFirst(sent, mostSent);
  };

  for (const finding of known) {
    note(finding.thread);
    own.note(finding);
  }

  return {
    /** A mail that the person sent: it ties what it answers to what answers it. */
    link,

    /** The finding as it counts now; undefined while it is only an answer in a conversation about nothing known. */
    take(found: Finding, mail?: StoredMail): Finding | undefined {
      if (own.isOwn(found)) {
        link(found.thread);
        return undefined;
      }
      const finding = asItCounts(linked(found));
      if (finding.reply && !isAbout(finding)) {
        waiting.set(finding.source.key, { finding, mail });
        forgetFirst(waiting, mostWaiting);
        return undefined;
      }
      note(finding.thread);
      if (!finding.reply) own.note(finding);
      return finding;
    },

    /** At the end: the answers whose conversation came to be known after them. */
    late(): FoundMail[] {
      const found: FoundMail[] = [];
      for (let before = -1; before < found.length; ) {
        before = found.length;
        for (const [key, each] of waiting) {
          if (!isAbout(each.finding)) continue;
          note(each.finding.thread);
          found.push(each);
          waiting.delete(key);
        }
      }
      return found;
    },
  };
}

function forgetFirst(remembered: Map<string, unknown>, most: number): void {
  if (remembered.size <= most) return;
  const [first] = remembered.keys();
  if (first !== undefined) remembered.delete(first);
}
