import { createReadStream } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Problem } from '#lib/problem.ts';
import { openZip } from '#platform/archive/read-zip.ts';
import type { ListFile } from './list-file.ts';

/** A path that could not be opened; the rest goes on. */
export interface Unopened {
  readonly name: string;
  readonly sentence: string;
}

/** Every file at a path: itself, those in a folder and under it, and those in a zip. An archive is open while they are read. */
export async function* listFiles(path: string): AsyncGenerator<ListFile | Unopened> {
  try {
    const { size, isFolder } = await lookAt(path);
    if (isFolder) yield* filesInFolder(path);
    else if (await isZip(path)) yield* filesInZip(path);
    else yield { name: path, size, bytes: () => createReadStream(path) };
  } catch (error) {
    yield { name: path, sentence: whyUnopened(error, path) };
  }
}

async function* filesInFolder(folder: string): AsyncGenerator<ListFile | Unopened> {
  const names = (await readdir(folder)).sort();
  for (const name of names.filter(isMeant)) yield* listFiles(join(folder, name));
}

async function* filesInZip(path: string): AsyncGenerator<ListFile> {
  const zip = await openZip(path);
  try {
    for (const entry of zip.entries.filter(({ name }) => name.split('/').every(isMeant))) {
      yield { name: `${basename(path)}: ${entry.name}`, size: entry.size, bytes: () => zip.stream(entry) };
    }
  } finally {
    zip.close();
  }
}

/** Systems leave files of their own in folders and archives. */
const isMeant = (name: string): boolean => !name.startsWith('.') && name !== '__MACOSX';

async function lookAt(path: string): Promise<{ size: number; isFolder: boolean }> {
  const found = await stat(path);
  if (!found.isFile() && !found.isDirectory()) {
    throw new Problem(422, 'no-file', `${path} is neither a file nor a folder, so it was left out.`);
  }
  return { size: found.size, isFolder: found.isDirectory() };
}

async function isZip(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead === 4 && buffer.toString('latin1') === 'PK\u0003\u0004';
  } finally {
    await file.close();
  }
}

function whyUnopened(error: unknown, path: string): string {
  if (error instanceof Problem) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT') return `There is no file ${path}.`;
  if (code === 'EACCES' || code === 'EPERM') return `${path} may not be read.`;
  return `${path} could not be read.`;
}
