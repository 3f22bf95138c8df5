import type { Refusal } from './refuse-document.ts';

/** What a file is: one of the readers, or the reason why there is none. */
export type FoundKind =
  | { readonly read: 'pdf' | 'zip' | 'html' | 'saved-page' | 'text' }
  | { readonly refuse: Refusal };

/** First bytes as the owners of each format publish them. */
const magic: readonly (readonly [string, FoundKind])[] = [
  ['504b0304', { read: 'zip' }],
  ['504b0506', { read: 'zip' }],
  ['7b5c727466', { refuse: 'rtf' }],
  ['89504e47', { refuse: 'picture' }],
  ['ffd8ff', { refuse: 'picture' }],
  ['47494638', { refuse: 'picture' }],
  ['49492a00', { refuse: 'picture' }],
  ['4d4d002a', { refuse: 'picture' }],
  ['1f8b', { refuse: 'archive' }],
  ['377abcaf271c', { refuse: 'archive' }],
  ['526172211a07', { refuse: 'archive' }],
];
const oldOffice = 'd0cf11e0a1b11ae1';
/** How far a PDF may begin behind the start of its file: all readers allow 1,024 bytes. */
const pdfWithin = 1_024;
const looksAt = 64 * 1024;

/** What a file is, told by its content and never by its name. */
export function kindOfDocument(bytes: Uint8Array): FoundKind {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, looksAt));
  const begin = head.toString('hex', 0, 16);
  const known = magic.find(([start]) => begin.startsWith(start));
  if (known) return known[1];
  if (begin.startsWith(oldOffice)) return { refuse: kindOfOldOffice(bytes) };
  if (head.subarray(0, pdfWithin).includes('%PDF-')) return { read: 'pdf' };
  if (/^(?:52494646.{8}57454250|.{8}66747970(?:68656963|61766966))/.test(begin)) return { refuse: 'picture' };
  return kindOfText(head);
}

/** A sealed .docx has the same container as an old .doc; the names of its parts are in UTF-16. */
function kindOfOldOffice(bytes: Uint8Array): Refusal {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (part: string) => all.includes(Buffer.from(part, 'utf16le'));
  if (holds('EncryptedPackage')) return 'sealed';
  if (holds('WordDocument')) return 'doc';
  if (holds('Workbook')) return 'sheet';
  return holds('PowerPoint Document') ? 'slides' : 'binary';
}

function kindOfText(head: Buffer): FoundKind {
  const wide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (wide) return { read: 'text' };
  const start = head.toString('latin1').replace(/^(?:ï»¿)?\s*/, '');
  if (start === '') return { refuse: 'empty' };
  if (hasControlCharacters(start)) return { refuse: 'binary' };
  const beforeRoot = /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,20000}?-->\s*)*/.exec(start)?.[0] ?? '';
  const root = start.slice(beforeRoot.length, beforeRoot.length + 200);
  if (/^<(?:!doctype\s+html|html|head|body|div|article|main|section|h1|p|table|ul)\b/i.test(root)) {
    return { read: 'html' };
  }
  const page = /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*?content-type:\s*multipart\/related/i;
  return page.test(start.slice(0, 8_192)) ? { read: 'saved-page' } : { read: 'text' };
}

/** Text has tabs, line ends, page breaks and hardly another control character. */
function hasControlCharacters(text: string): boolean {
  let strange = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0) return true;
    if (code < 9 || (code > 13 && code < 32)) strange += 1;
  }
  return strange > text.length / 100;
}
