/** A mail of a test, in a few words. */
export interface Mail {
  readonly id: string;
  readonly on: string;
  readonly role: string;
  readonly company?: string;
  readonly says?: 'received' | 'no' | 'talk';
  readonly answers?: string;
  readonly from?: string;
  /** The whole text, instead of what it says of the role. */
  readonly text?: string;
  readonly labels?: string;
  readonly subject?: string;
}

const sentences = {
  received: (role: string) =>
    `Thank you for applying for the position of ${role}. We have received your application.`,
  no: (role: string) =>
    `Thank you for applying for the position of ${role}. Unfortunately we have decided not to move forward with your application.`,
  talk: (role: string) =>
    `We would like to invite you to an interview for the position of ${role}. Which time suits you?`,
};

function asSent({
  id,
  on,
  role,
  company = 'Elm Press',
  says = 'received',
  answers,
  from,
  text,
  labels,
  subject,
}: Mail): string {
  const address = from ?? `careers@${company.toLowerCase().replaceAll(' ', '')}.example`;
  return [
    'From - Mon Jan 01 00:00:00 2026',
    `Message-ID: <${id}@mail.example>`,
    ...(answers ? [`In-Reply-To: <${answers}@mail.example>`] : []),
    ...(labels ? [`X-Gmail-Labels: ${labels}`] : []),
    `Date: ${new Date(`${on}T10:00:00Z`).toUTCString()}`,
    `From: "${company}" <${address}>`,
    'To: mira@home.example',
    `Subject: ${subject ?? `Your application as ${role} at ${company}`}`,
    '',
    text ?? sentences[says](role),
    '',
  ].join('\n');
}

/** An mbox of a few mails of one conversation or several. */
export const fewMails = (mails: readonly Mail[]): string => `${mails.map(asSent).join('\n')}\n`;
