import { type Charset, inCharset } from './charset.ts';

/** Bytes in quoted-printable, with soft line ends (RFC 2045 §6.7). */
export function quotedPrintable(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .split('\n')
    .map((line) => softLines(quotedLine(line)))
    .join('\n');
}

function quotedLine(line: string): string {
  return line
    .replace(/[^ -<>-~\t]/g, (character) => hex('=', character.charCodeAt(0)))
    .replace(/[ \t]$/, (space) => hex('=', space.charCodeAt(0)));
}

/** Breaks a long line, never inside an escape. */
function softLines(line: string): string {
  return line.length <= 76 ? line : line.replace(/.{1,73}(?<!=|=[0-9A-F])(?=.)/g, '$&=\n');
}

/** Base64 in lines of 76 characters. */
export function base64Lines(bytes: Buffer): string {
  return bytes.toString('base64').replace(/.{76}(?=.)/g, '$&\n');
}

/** A header's text, in encoded words when it is not plain ASCII (RFC 2047). */
export function headerText(text: string, charset: Charset, form: 'Q' | 'B'): string {
  if (/^[ -~]*$/.test(text)) return text;
  return pieces(text, 12)
    .map((piece) => encodedWord(inCharset(piece, charset), charset, form))
    .join('\n ');
}

function encodedWord(bytes: Buffer, charset: Charset, form: 'Q' | 'B'): string {
  if (form === 'B') return `=?${charset}?B?${bytes.toString('base64')}?=`;
  const quoted = [...bytes].map((byte) => (/[A-Za-z0-9]/.test(letter(byte)) ? letter(byte) : hex('=', byte)));
  return `=?${charset}?Q?${quoted.join('').replaceAll('=20', '_')}?=`;
}

/** A file name as a parameter of a header: percent-encoded in numbered pieces (RFC 2231). */
export function fileNameParameter(name: string): string {
  if (/^[ -~]*$/.test(name)) return `;\n filename="${name}"`;
  const encoded = pieces(name, 10).map((piece, at) => {
    const bytes = [...Buffer.from(piece)].map((byte) =>
      /[A-Za-z0-9.]/.test(letter(byte)) ? letter(byte) : hex('%', byte),
    );
    return `;\n filename*${at}*=${at === 0 ? "UTF-8''" : ''}${bytes.join('')}`;
  });
  return encoded.join('');
}

function pieces(text: string, length: number): string[] {
  const characters = [...text];
  const count = Math.ceil(characters.length / length);
  return Array.from({ length: count }, (_, at) => characters.slice(at * length, (at + 1) * length).join(''));
}

const letter = (byte: number) => String.fromCharCode(byte);
const hex = (mark: string, byte: number) => `${mark}${byte.toString(16).toUpperCase().padStart(2, '0')}`;
