import { domainName, employerAtSystem, type Sender } from '../sender.ts';

/** Mailboxes at a tracking system that are no employer's. */
const ofEverybody =
  /^(?:no-?reply|do-?not-?reply|notifications?|jobs?|careers?|hr|recruiting|recruitment|info|mail|talent|hello|team|support|apply|hiring|candidates?)$/;

/** The part of an address that may be the employer's name in letters: `kestrel-bakery`; undefined when there is none. */
export function employerLabel({ service, domain, mailbox }: Sender): string | undefined {
  if (service === 'own') return domainName(domain);
  if (service !== 'applicant-system') return undefined;
  return employerAtSystem(domain) ?? (ofEverybody.test(mailbox) ? undefined : mailbox);
}
