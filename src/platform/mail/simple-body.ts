import { decodeWords } from 'postal-mime';
import { isCalendar } from './calendar-part.ts';
import { decodedBytes, decodePart } from './decode-part.ts';
import { isContinued, type ParameterHeader, parameterHeader } from './header-parameters.ts';
import { decodedSize, smallContent } from './lighten-mail.ts';
import { type LeafPart, leafParts } from './message-parts.ts';
import type { MailAttachment } from './parsed-mail.ts';

interface Texts {
  readonly text?: string;
  readonly html?: string;
}

/** The words of a message and what comes with them. */
interface SimpleBody extends Texts {
  /** The appointment that comes with it, as a calendar program wrote it. */
  readonly calendar?: string;
  readonly attachments: readonly MailAttachment[];
}

interface ReadPart {
  readonly part: LeafPart;
  readonly type: ParameterHeader;
  readonly disposition: ParameterHeader | undefined;
}

const mostParts = 30;
const plain = parameterHeader('text/plain') ?? { value: 'text/plain', parameters: new Map() };

/** The body of a mail of one text, perhaps in two forms and with attachments; undefined for any other. */
export function simpleBody(raw: Buffer): SimpleBody | undefined {
  const parts = readParts(raw);
  if (!parts || parts.some(hasContinuedName)) return undefined;
  const texts = textsOf(raw, parts, () => false);
  const attached = parts.filter((part) => !isText(part));
  const invitation = attached.find((part) => isCalendar(part.type.value, nameOf(part)));
  const calendar = invitation && decodePart(raw, invitation.part, invitation.type);
  if (!texts || (invitation && calendar === undefined)) return undefined;
  const attachments = attached.map((part) => attachmentOf(raw, part));
  return { ...texts, ...(calendar !== undefined && { calendar }), attachments };
}

/**
 * The text of such a mail without anything that it does not need: no attachment is looked at,
 * and no HTML decoded beside a text that `says` enough.
 */
export function simpleWords(raw: Buffer, says: (text: string) => boolean): Texts | undefined {
  const parts = readParts(raw);
  return parts && textsOf(raw, parts, says);
}

function textsOf(
  raw: Buffer,
  parts: readonly ReadPart[],
  says: (text: string) => boolean,
): Texts | undefined {
  const texts: { text?: string; html?: string } = {};
  const plainFirst = parts.filter(isText).sort((a, b) => Number(isHtml(a)) - Number(isHtml(b)));
  for (const each of plainFirst) {
    if (texts.text !== undefined && says(texts.text)) break;
    const text = decodePart(raw, each.part, each.type);
    if (text === undefined) return undefined;
    if (text !== '') texts[isHtml(each) ? 'html' : 'text'] = text;
  }
  return texts;
}

/** The parts with their headers read; undefined unless they are few, usual, and have one text among them. */
function readParts(raw: Buffer): ReadPart[] | undefined {
  const read: ReadPart[] = [];
  for (const part of leafParts(raw)) {
    const found = readPart(part);
    if (read.length === mostParts || !found) return undefined;
    read.push(found);
  }
  return read.length > 0 && areFormsOfOne(read.filter(isText)) ? read : undefined;
}

function readPart(part: LeafPart): ReadPart | undefined {
  const type = part.contentType === undefined ? plain : parameterHeader(part.contentType);
  const disposition = part.disposition === undefined ? undefined : parameterHeader(part.disposition);
  const unusual = part.disposition !== undefined && !disposition;
  if (!type || unusual || !isSimple(part, type)) return undefined;
  const read = { part, type, disposition };
  return isText(read) && hasContinuedName(read) ? undefined : read;
}

/** Messages within the message, reports and digests have rules of their own. */
function isSimple({ around }: LeafPart, { value }: ParameterHeader): boolean {
  if (!/^(?!multipart|message)[^/]+\/[^/]+$/.test(value)) return false;
  return around.types.every((type) => {
    const container = parameterHeader(type);
    return container !== undefined && /^multipart\/(?!digest|report)/.test(container.value);
  });
}

const isText = ({ type, disposition }: ReadPart): boolean =>
  (type.value === 'text/plain' || type.value === 'text/html') && disposition?.value !== 'attachment';

const isHtml = ({ type }: ReadPart): boolean => type.value === 'text/html';

const hasContinuedName = ({ type, disposition }: ReadPart): boolean =>
  isContinued(type) || (disposition !== undefined && isContinued(disposition));

/** One text, or a text and its HTML as two forms of the same. */
function areFormsOfOne([first, second, ...others]: readonly ReadPart[]): boolean {
  if (!first || !second) return true;
  const { alternative } = first.part.around;
  if (others.length > 0 || alternative === undefined || second.part.around.alternative !== alternative)
    return false;
  return first.type.value !== second.type.value;
}

const nameOf = ({ type, disposition }: ReadPart): string | undefined =>
  disposition?.parameters.get('filename') || type.parameters.get('name');

function attachmentOf(raw: Buffer, read: ReadPart): MailAttachment {
  const { part, type } = read;
  const name = nameOf(read);
  const small = part.bodyEnd - part.bodyStart <= smallContent ? decodedBytes(raw, part) : undefined;
  return {
    name: name ? decodeWords(name) : undefined,
    type: type.value,
    size: small?.length ?? decodedSize(raw, part),
  };
}
