import { type FileKind, headBytes, kindOfBytes } from './detect-kind.ts';
import { GatheredBytes } from './gathered-bytes.ts';
import type { MboxMessage } from './mbox-message.ts';
import { refusalOf } from './refuse-file.ts';
import { keptBytes, splitMbox } from './split-mbox.ts';

/** The raw messages of one file, whichever of the two kinds it is. Throws a `Problem` when it holds no mail. */
export async function* rawMessages(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<MboxMessage> {
  const { head, all } = await peek(chunks);
  const kind: FileKind = kindOfBytes(head);
  if (kind === 'mbox') yield* splitMbox(all);
  else if (kind === 'eml') yield await singleMessage(all);
  else if (kind === 'zip' || kind === 'folder') throw refusalOf('packed', name);
  else throw refusalOf(kind, name);
}

async function singleMessage(chunks: AsyncIterable<Uint8Array>): Promise<MboxMessage> {
  const gathered = new GatheredBytes(keptBytes);
  for await (const chunk of chunks)
    gathered.add(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
  return { raw: gathered.bytes(), offset: 0, index: 0, cut: gathered.cut };
}

/** Enough of the beginning to tell what it is, and the whole again from the start. */
async function peek(chunks: AsyncIterable<Uint8Array>) {
  const rest = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  for (let size = 0; size < headBytes; ) {
    const { value, done } = await rest.next();
    if (done) break;
    first.push(value);
    size += value.length;
  }
  return { head: Buffer.concat(first), all: together(first, rest) };
}

async function* together(first: Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* first;
    yield* { [Symbol.asyncIterator]: () => rest };
  } finally {
    await rest.return?.();
  }
}
