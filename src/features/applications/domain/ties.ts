import type { Finding } from './finding.ts';
import type { GrowingOpening } from './growing-openings.ts';
import { sameRequisition } from './requisition-likeness.ts';

/** What ties a finding to an opening beside the names of employer and job. */
export interface Ties {
  readonly conversation: boolean;
  /** The conversation was not put there by a guess. */
  readonly sureConversation: boolean;
  /** The same person wrote. */
  readonly contact: boolean;
  /** Both carry the employer's number of the opening, or an applicant system's mark, and it is the same. */
  readonly number: boolean;
  /** Both carry the employer's number, and it is not the same. */
  readonly otherNumber: boolean;
  /** Both were sent to one address only, and it is not the same: two people of one mailbox. */
  readonly otherPerson: boolean;
  /** Both came from one mail domain: the employer's own, or one that writes for several. */
  readonly domain: 'own' | 'shared' | 'none';
  /** The employer wrote where so far an agency did, or an agency that has not written about the opening before. */
  readonly otherAgency: boolean;
}

export function tiesBetween(
  { thread, contact, domain, recipient, marks = [], opening: { requisition } }: Finding,
  known: GrowingOpening,
  isShared: (domain: string) => boolean,
): Ties {
  const common = thread.filter((id) => known.thread.has(id));
  const number = known.opening.requisition;
  const numbered = requisition !== undefined && number !== undefined;
  const sameNumber = numbered && sameRequisition(requisition, number);
  const shared = domain !== undefined && isShared(domain);
  const sameDomain = domain !== undefined && known.domains.has(domain);
  return {
    conversation: common.length > 0,
    sureConversation: common.some((id) => !known.guessed.has(id)),
    contact: contact !== undefined && known.contacts.has(contact),
    number: sameNumber || marks.some((mark) => known.marks.has(mark)),
    otherNumber: numbered && !sameNumber,
    otherPerson: recipient !== undefined && known.recipients.size > 0 && !known.recipients.has(recipient),
    domain: sameDomain ? (shared ? 'shared' : 'own') : 'none',
    otherAgency:
      domain !== undefined &&
      !sameDomain &&
      known.domains.size > 0 &&
      (shared || [...known.domains].every(isShared)),
  };
}
