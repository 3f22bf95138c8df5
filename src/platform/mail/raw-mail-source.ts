import { Problem } from '#lib/problem.ts';
import { findMailFiles } from './find-mail-files.ts';
import type { MailFile } from './mail-file.ts';
import type { MailPlace } from './mail-item.ts';
import type { UnreadableMail } from './parsed-mail.ts';
import { rawMessages } from './raw-messages.ts';

/** One message of a source as it was sent, or why a file of it could not be read. */
export interface RawMailItem extends MailPlace {
  readonly content:
    | { readonly raw: Uint8Array; readonly unreadable?: never }
    | { readonly unreadable: UnreadableMail };
}

/**
 * Every message at `path` before it is read: an mbox, an .eml, a folder or a zip with such files (Takeout),
 * in constant memory. Throws a `Problem` before the first item when there is no mail at all, and the signal's
 * reason when aborted. Who stops pulling pauses the reading.
 */
export async function* readRawMailSource(
  path: string,
  { signal }: { signal?: AbortSignal | undefined } = {},
): AsyncGenerator<RawMailItem> {
  const { files, refused, close } = await findMailFiles(path);
  const progress = { read: 0, total: files.reduce((sum, { size }) => sum + size, 0) };
  try {
    for (const { name, problem } of refused) yield refusedItem(name, problem, progress);
    for (const file of files) yield* messagesOf(file, files.length > 1, progress, signal);
  } finally {
    close();
  }
}

interface Progress {
  read: number;
  readonly total: number;
}

async function* messagesOf(
  file: MailFile,
  oneOfMany: boolean,
  progress: Progress,
  signal: AbortSignal | undefined,
): AsyncGenerator<RawMailItem> {
  try {
    for await (const { raw, index, offset, cut } of rawMessages(counted(file, progress, signal), file.name)) {
      signal?.throwIfAborted();
      const position = { file: file.name, index, offset };
      yield { position, bytesRead: progress.read, bytesTotal: progress.total, content: { raw }, cut };
    }
  } catch (cause) {
    if (!oneOfMany || !(cause instanceof Problem)) throw cause;
    yield refusedItem(file.name, cause, progress);
  }
}

async function* counted({ chunks }: MailFile, progress: Progress, signal: AbortSignal | undefined) {
  for await (const chunk of chunks(signal)) {
    signal?.throwIfAborted();
    progress.read += chunk.length;
    yield chunk;
  }
}

function refusedItem(file: string, { message }: Problem, { read, total }: Progress): RawMailItem {
  const content = { unreadable: { code: 'unreadable-file', message } } as const;
  return { position: { file, index: 0, offset: 0 }, bytesRead: read, bytesTotal: total, content, cut: false };
}
