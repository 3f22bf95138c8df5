import { decodeWords } from 'postal-mime';
import { isCalendar } from './calendar-part.ts';
import { decodedBytes, decodePart } from './decode-part.ts';
import { type ParameterHeader, parameterHeader } from './header-parameters.ts';
import { decodedSize, smallContent } from './lighten-mail.ts';
import { type LeafPart, leafParts } from './message-parts.ts';
import type { MailAttachment } from './parsed-mail.ts';

/** The words of a message and what is attached to them. */
export interface SimpleBody {
  readonly text?: string;
  readonly html?: string;
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
  if (!parts || parts.length === 0) return undefined;
  const texts = parts.filter(isText);
  if (!areFormsOfOne(texts)) return undefined;
  const invitation = parts.find((part) => !isText(part) && isCalendar(part.type.value, nameOf(part)));
  const body: { text?: string; html?: string; calendar?: string } = {};
  for (const read of invitation ? [...texts, invitation] : texts) {
    const text = decodePart(raw, read.part, read.type);
    if (text === undefined) return undefined;
    if (text !== '') body[formOf(read)] = text;
  }
  const attachments = parts.filter((part) => !isText(part)).map((part) => attachmentOf(raw, part));
  return { ...body, attachments };
}

function formOf(read: ReadPart): 'text' | 'html' | 'calendar' {
  if (!isText(read)) return 'calendar';
  return read.type.value === 'text/html' ? 'html' : 'text';
}

/** The parts with their headers read; undefined when there are many, or one is written in an unusual way. */
function readParts(raw: Buffer): ReadPart[] | undefined {
  const read: ReadPart[] = [];
  for (const part of leafParts(raw)) {
    const type = part.contentType === undefined ? plain : parameterHeader(part.contentType);
    const disposition = part.disposition === undefined ? undefined : parameterHeader(part.disposition);
    if (read.length === mostParts || !type || !isSimple(part, type)) return undefined;
    if (part.disposition !== undefined && !disposition) return undefined;
    read.push({ part, type, disposition });
  }
  return read;
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
