import { domainName, employerAtSystem, type Sender } from '../sender.ts';

/** Mailboxes at a tracking system that are no employer's. */
const ofEverybody =
  /^(?:no-?reply|do-?not-?reply|notifications?|jobs?|careers?|hr|recruiting|recruitment|info|mail|talent|hello|team|support|apply|hiring|candidates?)$/;

/** No label of a domain is longer (RFC 1035, 2.3.4), and longer ones take long to cut. */
const longestLabel = 63;

/** The part of an address that may be the employer's name in letters: `kestrel-bakery`; undefined when there is none. */
export function employerLabel(sender: Sender): string | undefined {
  const label = labelOf(sender);
  return label && label.length <= longestLabel ? label : undefined;
}

function labelOf({ service, domain, mailbox }: Sender): string | undefined {
  if (service === 'own') return domainName(domain);
  if (service !== 'applicant-system') return undefined;
  return employerAtSystem(domain) ?? (ofEverybody.test(mailbox) ? undefined : mailbox);
}
