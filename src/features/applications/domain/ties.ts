import type { Finding } from './finding.ts';
import type { GrowingOpening } from './growing-openings.ts';
import { sameRequisition } from './requisition-likeness.ts';

/** What ties a finding to an opening beside the names of employer and job. */
export interface Ties {
  readonly conversation: boolean;
  /** The conversation was not put there by a guess. */
  readonly sureConversation: boolean;
  /** Of its conversation it answers a mail of this very opening. */
  readonly answers: boolean;
  /** The same person wrote. */
  readonly contact: boolean;
  /** Both carry the employer's number of the opening, or an applicant system's mark, and it is the same. */
  readonly number: boolean;
  /** Both carry the employer's number, and it is not the same. */
  readonly otherNumber: boolean;
  /** Sent to another address, and no answer in a conversation: two people of one mailbox. */
  readonly otherPerson: boolean;
  /** Both came from one mail domain: the employer's own, or one that writes for several. */
  readonly domain: 'own' | 'shared' | 'none';
  /** The employer wrote where so far an agency did, or an agency that has not written about the opening before. */
  readonly otherAgency: boolean;
}

export function tiesBetween(
  finding: Finding,
  known: GrowingOpening,
  isShared: (domain: string) => boolean,
): Ties {
  const { contact, recipient } = finding;
  const conversation = conversationTies(finding, known);
  const isOther = recipient !== undefined && known.recipients.size > 0 && !known.recipients.has(recipient);
  return {
    ...conversation,
    ...numberTies(finding, known),
    ...domainTies(finding, known, isShared),
    contact: contact !== undefined && known.contacts.has(contact),
    otherPerson: isOther && !conversation.conversation,
  };
}

function conversationTies({ thread }: Finding, known: GrowingOpening) {
  const common = thread.filter((id) => known.thread.has(id));
  return {
    conversation: common.length > 0,
    sureConversation: common.some((id) => !known.guessed.has(id)),
    answers: known.thread.has(thread.at(-1) ?? ''),
  };
}

function numberTies({ marks = [], opening: { requisition } }: Finding, known: GrowingOpening) {
  const number = known.opening.requisition;
  const numbered = requisition !== undefined && number !== undefined;
  const same = numbered && sameRequisition(requisition, number);
  return { number: same || marks.some((mark) => known.marks.has(mark)), otherNumber: numbered && !same };
}

function domainTies(
  { domain }: Finding,
  { domains }: GrowingOpening,
  isShared: (domain: string) => boolean,
): Pick<Ties, 'domain' | 'otherAgency'> {
  if (domain === undefined) return { domain: 'none', otherAgency: false };
  const shared = isShared(domain);
  if (domains.has(domain)) return { domain: shared ? 'shared' : 'own', otherAgency: false };
  return { domain: 'none', otherAgency: domains.size > 0 && (shared || [...domains].every(isShared)) };
}
