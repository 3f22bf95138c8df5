import { TextDecoder } from 'node:util';
import { decodeQuotedPrintable } from './decode-quoted-printable.ts';
import type { ParameterHeader } from './header-parameters.ts';
import { keptUntil } from './lighten-mail.ts';
import { ended, withoutReturns } from './line-ends.ts';
import type { LeafPart } from './message-parts.ts';
import { unflow } from './unflow.ts';

/** Charsets whose letters A to z and line ends are those of ASCII, as `TextDecoder` names them. */
const asciiLike =
  /^(?:utf-?8|us-ascii|ascii|iso-8859-\d{1,2}|windows-125\d|koi8-[ru]|shift_jis|euc-(?:jp|kr)|gb2312|gbk|gb18030|big5|iso-2022-jp)$/;
const wellFormed = /^[A-Za-z0-9+/\r\n]*={0,2}\s*$/;
const decoders = new Map<string, TextDecoder>();

/** The words of a text part; undefined when it is written in a way that only the full parser knows. */
export function decodePart(raw: Buffer, part: LeafPart, { parameters }: ParameterHeader): string | undefined {
  const decoder = decoderOf(parameters.get('charset'));
  const bytes = decoder && decodedBytes(raw, part);
  if (!bytes) return undefined;
  const text = decoder.decode(bytes);
  if (parameters.get('format')?.toLowerCase() !== 'flowed') return text;
  return parameters.has('delsp') ? undefined : unflow(text);
}

/** The bytes of a part's kept beginning, its line ends as LF; undefined when its encoding is unknown or damaged. */
export function decodedBytes(raw: Buffer, part: LeafPart): Buffer | undefined {
  const written = raw.subarray(part.bodyStart, keptUntil(raw, part));
  if (part.encoding === 'quoted-printable') return decodeQuotedPrintable(ended(written));
  if (part.encoding === 'base64') return fromBase64(written);
  if (!/^(?:|7bit|8bit|binary)$/.test(part.encoding)) return undefined;
  return withoutReturns(ended(written));
}

/** Undefined for anything but one well-formed stretch, which is all that Node's own decoder reads as mail means it. */
function fromBase64(written: Buffer): Buffer | undefined {
  const text = written.toString('latin1');
  return wellFormed.test(text) ? Buffer.from(text, 'base64') : undefined;
}

function decoderOf(charset: string | undefined): TextDecoder | undefined {
  const label = charset?.toLowerCase() || 'utf-8';
  if (!asciiLike.test(label)) return undefined;
  const decoder = decoders.get(label) ?? new TextDecoder(label);
  decoders.set(label, decoder);
  return decoder;
}
