import { decodeWords, type Email } from 'postal-mime';
import { type HeaderField, headerFields } from './header-fields.ts';
import { mailAddresses } from './mail-addresses.ts';
import { startOfBody } from './message-parts.ts';
import type { MailAttachment } from './parsed-mail.ts';
import { simpleBody, simpleWords } from './simple-body.ts';
import { telling } from './telling-headers.ts';

/** What of a parsed message is used. */
export interface EmailParts
  extends Pick<
    Email,
    'from' | 'html' | 'inReplyTo' | 'messageId' | 'references' | 'subject' | 'text' | 'to'
  > {
  readonly headers: readonly HeaderField[];
  readonly calendar?: string | undefined;
  readonly attachments: readonly MailAttachment[];
}

/** Without one of these the bytes are no message. */
const namesOfMessages = new Set(['from', 'subject', 'date', 'message-id', 'received', 'to', 'content-type']);
const wanted = new Set([...namesOfMessages, ...telling, 'in-reply-to', 'references', 'x-gmail-labels']);
const longestHeaders = 64 * 1024;

export const isMessage = (headers: readonly HeaderField[]): boolean =>
  headers.some(({ key }) => namesOfMessages.has(key));

/**
 * Most mails are one text, perhaps in two forms and with attachments, and are taken apart here several times as fast.
 * The result is the same as the parser's; undefined for any other mail, which the parser then reads.
 */
export function simpleEmail(raw: Buffer): EmailParts | undefined {
  const headers = simpleHeaders(raw);
  const body = headers && simpleBody(raw);
  return body && { ...addressed(headers), ...body, headers };
}

/** The same without what its text does not need: see `simpleWords`. */
export function simpleEmailWords(
  raw: Buffer,
  says: (text: string) => boolean,
): Omit<EmailParts, 'attachments'> | undefined {
  const headers = simpleHeaders(raw);
  const words = headers && simpleWords(raw, says);
  return words && { ...addressed(headers), ...words, headers };
}

function simpleHeaders(raw: Buffer): readonly HeaderField[] | undefined {
  const bodyStart = startOfBody(raw, 0, raw.length);
  if (bodyStart > longestHeaders || bodyStart < 3) return undefined;
  const headers = headerFields(raw, bodyStart, wanted);
  return headers && isMessage(headers) ? headers : undefined;
}

function addressed(headers: readonly HeaderField[]) {
  const from = mailAddresses(first(headers, 'from') ?? '')[0];
  const to = headers.flatMap(({ key, value }) => (key === 'to' ? mailAddresses(value) : []));
  const worded = {
    subject: decoded(headers, 'subject'),
    messageId: decoded(headers, 'message-id'),
    references: decoded(headers, 'references'),
    inReplyTo: decoded(headers, 'in-reply-to'),
  };
  return { ...(from && { from }), ...(to.length > 0 && { to }), ...present(worded) };
}

const first = (headers: readonly HeaderField[], name: string): string | undefined =>
  headers.find(({ key }) => key === name)?.value;

function decoded(headers: readonly HeaderField[], name: string): string | undefined {
  const value = first(headers, name);
  return value ? decodeWords(value) : undefined;
}

/** Only the fields that have a value. */
function present<Name extends string>(
  fields: Record<Name, string | undefined>,
): Partial<Record<Name, string>> {
  const kept: Partial<Record<Name, string>> = {};
  for (const name in fields) if (fields[name] !== undefined) kept[name] = fields[name];
  return kept;
}
