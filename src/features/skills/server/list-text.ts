import type { ListFile } from './list-file.ts';

const headBytes = 64 * 1024;

/** The first bytes of a file. */
export async function headOf(file: ListFile): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of file.bytes()) {
    pieces.push(piece);
    size += piece.length;
    if (size >= headBytes) break;
  }
  return Buffer.concat(pieces).subarray(0, headBytes);
}

/** How a text is written, told by how it begins; undefined when it is none. */
export function encodingOf(head: Uint8Array): 'utf-8' | 'utf-16le' | 'windows-1252' | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head.includes(0)) return undefined;
  try {
    // A letter may be cut off at the end.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** The text of a file, in pieces. */
export async function* textOf(file: ListFile, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const piece of file.bytes()) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

/** The lines of a text that hold something. */
export async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of text) {
    const whole = `${rest}${piece}`.split(/\r?\n/u);
    rest = whole.pop() ?? '';
    yield* whole.filter((line) => line.trim() !== '');
  }
  if (rest.trim() !== '') yield rest;
}
