import { type Planned, person } from './application-mail.ts';
import type { Charset } from './charset.ts';
import { type OtherMail, otherMail } from './other-mail.ts';
import type { Random } from './random.ts';

const first = Date.parse('2025-01-20T06:00:00Z');
const last = Date.parse('2026-05-20T20:00:00Z');
const nothing = {
  application: undefined,
  company: undefined,
  role: undefined,
  requisition: undefined,
  reason: undefined,
  language: undefined,
};

/** So many mails that belong to no application, spread over the whole time. */
export function fillerMail(count: number, random: Random): (Planned & { charset: Charset | undefined })[] {
  return Array.from({ length: Math.max(0, count) }, (_, at) => {
    const other = otherMail[at % otherMail.length];
    if (!other) throw new Error('there is no other mail');
    return planned(other, at, random);
  });
}

function planned(other: OtherMail, at: number, random: Random): Planned & { charset: Charset | undefined } {
  const item = random.pick(other.items);
  const domain = other.from.address.split('@')[1];
  return {
    charset: other.charset,
    truth: { ...nothing, kind: other.kind },
    draft: {
      from: other.from,
      to: person,
      subject: other.subject.replaceAll('{item}', item),
      text: other.text.replaceAll('{item}', item),
      sentAt: new Date(random.between(first / 60_000, last / 60_000) * 60_000),
      messageId: `<other.${at}.${random.between(1_000, 9_999)}@${domain}>`,
      labels: other.kind === 'alert' ? ['Posteingang', 'Geöffnet', 'Category Updates'] : ['Inbox', 'Opened'],
      ...(other.headers && { headers: other.headers }),
    },
  };
}
