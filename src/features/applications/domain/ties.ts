import type { Finding } from './finding.ts';
import type { GrowingOpening } from './growing-openings.ts';

/** What ties a finding to an opening beside the names of employer and job. */
export interface Ties {
  readonly conversation: boolean;
  /** The conversation was not put there by a guess. */
  readonly sureConversation: boolean;
  /** The same person wrote. */
  readonly contact: boolean;
  /** Both carry the employer's number of the opening, and it is the same, or it is not. */
  readonly number: boolean;
  readonly otherNumber: boolean;
  /** Both came from one mail domain: the employer's own, or one that writes for several. */
  readonly domain: 'own' | 'shared' | 'none';
  /** The employer wrote where so far an agency did, or an agency that has not written about the opening before. */
  readonly otherAgency: boolean;
}

export function tiesBetween(
  { thread, contact, domain, opening: { requisition } }: Finding,
  known: GrowingOpening,
  isShared: (domain: string) => boolean,
): Ties {
  const common = thread.filter((id) => known.thread.has(id));
  const numbers = [requisition, known.opening.requisition].filter((number) => number !== undefined);
  const shared = domain !== undefined && isShared(domain);
  const sameDomain = domain !== undefined && known.domains.has(domain);
  return {
    conversation: common.length > 0,
    sureConversation: common.some((id) => !known.guessed.has(id)),
    contact: contact !== undefined && known.contacts.has(contact),
    number: numbers.length === 2 && numbers[0] === numbers[1],
    otherNumber: numbers.length === 2 && numbers[0] !== numbers[1],
    domain: sameDomain ? (shared ? 'shared' : 'own') : 'none',
    otherAgency:
      domain !== undefined &&
      !sameDomain &&
      known.domains.size > 0 &&
      (shared || [...known.domains].every(isShared)),
  };
}
