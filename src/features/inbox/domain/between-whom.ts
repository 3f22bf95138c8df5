import type { Finding } from '#features/applications/domain/finding.ts';
import type { IncomingMail } from './job-mail.ts';
import { recipientOf } from './recipient.ts';
import { senderOf } from './sender.ts';
import { trackingMarks } from './tracking-marks.ts';

/** Who writes to whom, and under which marks; each absent when it tells nothing. */
export function betweenWhom(mail: IncomingMail): Pick<Finding, 'domain' | 'contact' | 'marks' | 'recipient'> {
  const domain = employerDomain(mail);
  const contact = contactOf(mail);
  const marks = trackingMarks(mail);
  const recipient = recipientOf(mail.to ?? '');
  return {
    ...(domain ? { domain } : {}),
    ...(contact ? { contact } : {}),
    ...(marks.length > 0 ? { marks } : {}),
    ...(recipient ? { recipient } : {}),
  };
}

function employerDomain(mail: IncomingMail): string | undefined {
  const { domain, service } = senderOf(mail.from);
  return service === 'own' && domain ? domain : undefined;
}

const anyone =
  /^(?:(?:no|do-?not)[._-]?reply|notifications?|noreply\w*|mail(?:er)?|info|hello|jobs?|careers?|candidates?|support|applications?|recruit(?:ing|ment)|hr|talent|bewerbung(?:en)?|karriere|personal|vacatures|recrutement|rh|empleo|vagas)$/;

/** The address of a person, or of the employer's own place in an applicant system: not one that writes for anyone. */
function contactOf(mail: IncomingMail): string | undefined {
  const { mailbox, domain, service } = senderOf(mail.from);
  const known = mailbox !== '' && domain !== '' && service !== 'job-board';
  return known && !anyone.test(mailbox) ? `${mailbox}@${domain}` : undefined;
}
