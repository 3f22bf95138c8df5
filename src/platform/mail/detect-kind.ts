import { stat } from 'node:fs/promises';
import { startOfMagic } from './file-magic.ts';
import { readFileHead } from './read-file.ts';
import { lineAfterSeparator } from './separator-line.ts';
import { looksLikeTable } from './table-shape.ts';

/** What a path holds, told by its content and never by its name. */
export type FileKind =
  | 'mbox'
  | 'eml'
  | 'zip'
  | 'csv'
  | 'folder'
  | 'empty'
  | 'binary'
  | 'html'
  | 'text'
  | 'pst'
  | 'olm'
  | 'msg'
  | 'packed';

/** Bytes that are looked at. */
export const headBytes = 64 * 1024;

const header =
  /^(?:from|to|subject|date|message-id|received|return-path|delivered-to|mime-version|x-[\w-]+|reply-to|content-type|dkim-signature|arc-[\w-]+|authentication-results|sender|cc|list-[\w-]+)[ \t]*:/i;

/** What the file or folder at `path` is. Throws Node's own error when there is nothing to open. */
export async function detectKind(path: string): Promise<FileKind> {
  if ((await stat(path)).isDirectory()) return 'folder';
  return kindOfBytes(await readFileHead(path, headBytes));
}

/** What a file is whose first bytes are `head`. */
export function kindOfBytes(head: Uint8Array): FileKind {
  const bytes = Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, headBytes));
  const magic = startOfMagic(bytes);
  if (magic) return magic;
  const text = readableStart(bytes);
  if (text === '') return 'empty';
  if (lineAfterSeparator(Buffer.from(text.slice(0, 2_048)), 0) !== undefined) return 'mbox';
  if (startsWithHeaders(text)) return 'eml';
  return hasControlCharacters(text) ? 'binary' : kindOfText(text);
}

function kindOfText(text: string): FileKind {
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/is.test(text))
    return 'html';
  return looksLikeTable(text) ? 'csv' : 'text';
}

/** The beginning as text, without the byte order mark and empty lines that may stand before it. */
function readableStart(bytes: Buffer): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text = wide ? bytes.toString('utf16le') : bytes.toString('latin1');
  return text.replace(/^(?:\uFEFF|ï»¿)?\s*/, '');
}

/** Text has tabs, line ends and the escapes of Japanese mail, and hardly another control character. */
function hasControlCharacters(text: string): boolean {
  let strange = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0) return true;
    if (code < 9 || (code > 13 && code < 32 && code !== 27)) strange += 1;
  }
  return strange > text.length / 50;
}

function startsWithHeaders(text: string): boolean {
  const lines = text.slice(0, 8_192).split(/\r?\n/, 12);
  if (/^>?From /.test(lines[0] ?? '')) lines.shift();
  return /^[!-9;-~]+[ \t]*:/.test(lines[0] ?? '') && lines.some((line) => header.test(line));
}
