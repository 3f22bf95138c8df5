import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { Problem } from '#lib/problem.ts';
import { type RawMailItem, readRawMailSource } from '#platform/mail/raw-mail-source.ts';

/** A mail in a watched folder. */
export interface DroppedFile {
  /** Its place in the folder. */
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  /** Another when the file was written anew. */
  readonly edition: string;
}

/** Milliseconds a file must have been left alone: one that is still being written is read the next time. */
const settledAfter = 2_000;

/** The .eml files in a folder and the folders in it that nobody writes to at this moment. Throws a `Problem` when it cannot be read. */
export async function droppedFiles(folder: string, now: string): Promise<DroppedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause) => {
    const text = `The folder ${folder} cannot be read. When it is there again, it is gone on with.`;
    throw new Problem(422, 'watched-unreadable', text, { cause });
  });
  const files: DroppedFile[] = [];
  for (const entry of entries) {
    if (!entry.isFile() || !/^[^.].*\.eml$/i.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const found = await stat(path).catch(() => undefined);
    if (!found || Date.parse(now) - found.mtimeMs < settledAfter) continue;
    const edition = `${found.size} ${found.mtimeMs}`;
    files.push({ name: relative(folder, path), path, bytes: found.size, edition });
  }
  return files.sort((a, b) => a.name.localeCompare(b.name));
}

/** The messages of these files, each with the mark that says it was read. */
export async function* droppedMessages(files: readonly DroppedFile[]): AsyncGenerator<RawMailItem> {
  const bytesTotal = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let bytesRead = 0;
  for (const file of files) {
    bytesRead += file.bytes;
    const mark = { path: file.name, uidValidity: file.edition, from: 1, to: 1 };
    const item = await messageOf(file);
    if (item) yield { ...item, bytesRead, bytesTotal, mark };
  }
}

async function messageOf({ path, name }: DroppedFile): Promise<RawMailItem | undefined> {
  const position = { file: name, index: 0, offset: 0 };
  try {
    for await (const item of readRawMailSource(path)) return { ...item, position };
    return undefined;
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause;
    const unreadable = { code: 'unreadable-file', message: cause.message } as const;
    return { position, bytesRead: 0, bytesTotal: 0, content: { unreadable }, cut: false };
  }
}
