import PostalMime, { type Address, type Email } from 'postal-mime';
import { failure, type Result, success } from '#lib/result.ts';
import { bodyText, saysEnough } from './body-text.ts';
import { calendarAmong } from './calendar-part.ts';
import { cleanCharacters } from './clean-characters.ts';
import { gmailLabels } from './gmail-labels.ts';
import { type LightMail, lightenMail, removedSize } from './lighten-mail.ts';
import type { MailAddress, MailAttachment, MailWords, ParsedMail, UnreadableMail } from './parsed-mail.ts';
import { readDate, readOffset } from './read-date.ts';
import { salvageText } from './salvage-text.ts';
import { type EmailParts, isMessage, simpleEmail, simpleEmailWords } from './simple-email.ts';
import { tellingHeaders } from './telling-headers.ts';

/**
 * Reads one raw message (RFC 5322). A damaged one gives what is readable of it;
 * bytes that are no message give a failure with a sentence for the person.
 */
export async function parseMail(raw: Uint8Array): Promise<Result<ParsedMail, UnreadableMail>> {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const simple = simpleEmail(bytes);
  if (simple) return success(mailOf(simple, bytes));
  const light = lightenMail(bytes);
  try {
    const email = await PostalMime.parse(light.raw, limits);
    if (!isMessage(email.headers)) return failure(notAMessage);
    const attachments = attachmentsOf(email, light);
    return success(mailOf({ ...email, attachments, calendar: calendarAmong(email.attachments) }, light.raw));
  } catch (cause) {
    return failure(damaged(cause));
  }
}

/** Far beyond real mail, and low enough that a message made to keep the parser busy is over in seconds. */
const limits = { maxHeadersSize: 256 * 1024, maxRfc822NestingDepth: 3 };

const notAMessage: UnreadableMail = {
  code: 'not-a-message',
  message: 'This message could not be read: it has no sender, subject or date.',
};

function damaged(cause: unknown): UnreadableMail {
  const tooDeep = cause instanceof Error && /nesting depth/i.test(cause.message);
  const why = tooDeep ? 'its parts are nested deeper than in any real mail' : 'its structure is damaged';
  return { code: 'damaged-message', message: `This message could not be read: ${why}.` };
}

/**
 * The words of one raw message: what `parseMail` gives, except that the HTML and the attachments, which cost most of
 * its time, may be missing. Most mails of a mailbox are put aside by their words.
 */
export async function parseWords(raw: Uint8Array): Promise<Result<MailWords | ParsedMail, UnreadableMail>> {
  const words = simpleEmailWords(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength), saysEnough);
  const text = words && bodyText(words.text, words.html);
  return text ? success({ ...headOf(words), text }) : parseMail(raw);
}

function mailOf(email: EmailParts, raw: Buffer): ParsedMail {
  const text = bodyText(email.text, email.html);
  const nothing = text === '' && !email.html && email.attachments.length === 0;
  return {
    ...headOf(email),
    text: nothing ? salvageText(raw) : text,
    html: email.html === undefined ? undefined : cleanCharacters(email.html),
    calendar: email.calendar,
    attachments: email.attachments.map(({ name, ...rest }) => ({ name: name && oneLine(name), ...rest })),
  };
}

/** What the headers say. */
function headOf(email: Omit<EmailParts, 'attachments' | 'calendar'>): Omit<MailWords, 'text'> {
  return {
    messageId: messageIds(email.messageId)[0],
    references: [...new Set([...messageIds(email.references), ...messageIds(email.inReplyTo)])],
    from: mailboxes(email.from)[0],
    to: (email.to ?? []).flatMap(mailboxes),
    subject: email.subject === undefined ? undefined : oneLine(email.subject),
    date: dateOf(email),
    utcOffset: readOffset(ownDate(email)),
    headers: tellingHeaders(email.headers),
    labels: gmailLabels(email.headers.find(({ key }) => key === 'x-gmail-labels')?.value ?? ''),
  };
}

function attachmentsOf(email: Email, light: LightMail): MailAttachment[] {
  return email.attachments.map(({ filename, mimeType, content }) => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
    return { name: filename ?? undefined, type: mimeType, size: removedSize(bytes, light) ?? bytes.length };
  });
}

function mailboxes(address: Address | undefined): MailAddress[] {
  const boxes = address?.group ?? (address ? [address] : []);
  return boxes.map(({ name, address: mail }) => ({ name: oneLine(name), address: oneLine(mail ?? '') }));
}

function messageIds(header: string | undefined): string[] {
  const ids = header?.match(/<[^<>\s]+>/g);
  return ids ?? (header?.trim() ? [`<${oneLine(header).replaceAll(/[<>\s]/g, '')}>`] : []);
}

const ownDate = ({ headers }: Pick<EmailParts, 'headers'>): string =>
  headers.find(({ key }) => key === 'date')?.value ?? '';

function dateOf(email: Pick<EmailParts, 'headers'>): string | undefined {
  const arrival = email.headers.find(({ key }) => key === 'received')?.value ?? '';
  return readDate(ownDate(email)) ?? readDate(arrival.slice(arrival.lastIndexOf(';') + 1));
}

function oneLine(text: string): string {
  return cleanCharacters(text).replace(/\s+/g, ' ').trim();
}
