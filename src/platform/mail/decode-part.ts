import { TextDecoder } from 'node:util';
import { decodeQuotedPrintable } from './decode-quoted-printable.ts';
import { keptUntil } from './lighten-mail.ts';
import type { LeafPart } from './message-parts.ts';

/** Charsets whose letters A to z and line ends are those of ASCII, as `TextDecoder` names them. */
const asciiLike =
  /^(?:utf-?8|us-ascii|ascii|iso-8859-\d{1,2}|windows-125\d|koi8-[ru]|shift_jis|euc-(?:jp|kr)|gb2312|gbk|gb18030|big5|iso-2022-jp)$/;
const wellFormed = /^[A-Za-z0-9+/\r\n]*={0,2}\s*$/;
const decoders = new Map<string, TextDecoder>();

/** The words of a text part; undefined when it is written in a way that only the full parser knows. */
export function decodePart(raw: Buffer, part: LeafPart): string | undefined {
  const decoder = decoderOf(part.contentType);
  if (!decoder) return undefined;
  const written = raw.subarray(part.bodyStart, keptUntil(raw, part));
  if (part.encoding === 'quoted-printable') return ended(decoder.decode(decodeQuotedPrintable(written)));
  if (part.encoding === 'base64') return fromBase64(written, decoder);
  if (!/^(?:|7bit|8bit|binary)$/.test(part.encoding)) return undefined;
  return ended(decoder.decode(written).replace(/\r+\n/g, '\n'));
}

/** Undefined for anything but one well-formed stretch, which is all that Node's own decoder reads as mail means it. */
function fromBase64(written: Buffer, decoder: TextDecoder): string | undefined {
  const text = written.toString('latin1');
  return wellFormed.test(text) ? decoder.decode(Buffer.from(text, 'base64')) : undefined;
}

function decoderOf(contentType: string): TextDecoder | undefined {
  const named = /;\s*charset\s*=\s*"?([\w-]+)"?\s*(?:;|$)/i.exec(contentType)?.[1]?.toLowerCase();
  if (named === undefined && /charset/i.test(contentType)) return undefined;
  const label = named ?? 'utf-8';
  if (!asciiLike.test(label)) return undefined;
  const decoder = decoders.get(label) ?? new TextDecoder(label);
  decoders.set(label, decoder);
  return decoder;
}

const ended = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);
