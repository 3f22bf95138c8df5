import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';

/** The files of imports while they are read; each import has a folder of its own, which goes when it ends. */
export function uploadFolder(root: string) {
  const folder = (importId: string) => join(root, importId);
  return {
    async receive(importId: string, name: string, body: ReadableStream<Uint8Array> | null): Promise<void> {
      const number = (await readdir(folder(importId)).catch(() => [])).length;
      const place = join(folder(importId), String(number));
      await mkdir(place, { recursive: true, mode: 0o700 });
      const file = join(place, safeName(name));
      const content = body ? Readable.fromWeb(body as NodeReadableStream) : Readable.from([]);
      await pipeline(content, createWriteStream(file, { mode: 0o600 }));
    },

    /** The only file, or the folder when there are several; undefined when nothing has arrived or all is gone. */
    async path(importId: string): Promise<string | undefined> {
      const places = await readdir(folder(importId)).catch(() => []);
      const [only] = places;
      if (!only) return undefined;
      if (places.length > 1) return folder(importId);
      const [file] = await readdir(join(folder(importId), only));
      return file && join(folder(importId), only, file);
    },

    remove: (importId: string) => rm(folder(importId), { recursive: true, force: true }),
  };
}

/** A name from outside becomes a file of ours only without its folders and odd characters. */
const safeName = (name: string): string =>
  basename(name.replaceAll('\\', '/'))
    .replace(/[^\p{L}\p{N}. _()-]/gu, '_')
    .replace(/^\.+/, '_')
    .slice(-100) || 'file';
