import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { Problem } from '#lib/problem.ts';
import { openZip } from '#platform/archive/read-zip.ts';
import { detectKind } from './detect-kind.ts';
import type { MailFile } from './mail-file.ts';
import { readFileChunks } from './read-file.ts';
import { refusalOf, unopened } from './refuse-file.ts';

/** The files of mail at a path, and what has to be closed when they were read. */
export interface FoundMail {
  readonly files: readonly MailFile[];
  /** Files that look as if they should hold mail, and cannot be read. */
  readonly refused: readonly { readonly name: string; readonly problem: Problem }[];
  close(): void;
}

const nameOfMail = /\.(?:mbox|eml)$/i;

/**
 * The files of mail at `path`: itself, those inside a folder (by content, at any depth, maildir included)
 * or those inside a zip. Throws a `Problem` when there is none.
 */
export async function findMailFiles(path: string): Promise<FoundMail> {
  const name = basename(path);
  const kind = await detectKind(path).catch((cause) => {
    throw unopened(name, cause);
  });
  if (kind === 'zip') return await orNothing(insideZip(path, name), name);
  if (kind === 'folder') return await orNothing(insideFolder(path), name);
  if (kind !== 'mbox' && kind !== 'eml') throw refusalOf(kind, name);
  return { files: [await onDisk(path, name)], refused: [], close: () => undefined };
}

async function orNothing(finding: Promise<FoundMail>, name: string): Promise<FoundMail> {
  const found = await finding;
  if (found.files.length > 0 || found.refused.length > 0) return found;
  found.close();
  throw new Problem(422, 'no-mail-inside', `There is no mail inside ${name}. Nothing was changed.`);
}

async function insideZip(path: string, name: string): Promise<FoundMail> {
  const zip = await openZip(path);
  const files = zip.entries
    .filter((entry) => nameOfMail.test(entry.name) && !entry.name.startsWith('__MACOSX/'))
    .map((entry) => ({ name: `${name}/${entry.name}`, size: entry.size, chunks: () => zip.stream(entry) }));
  return { files, refused: [], close: zip.close };
}

async function insideFolder(folder: string): Promise<FoundMail> {
  const parts: FoundMail[] = [];
  for (const path of await filesBelow(folder)) {
    parts.push(await inFolder(path, relative(folder, path).split(sep).join('/')));
  }
  return {
    files: parts.flatMap(({ files }) => files),
    refused: parts.flatMap(({ refused }) => refused),
    close: () => {
      for (const part of parts) part.close();
    },
  };
}

/** Other files of a folder are passed over; only one that is named like mail, or an archive, is worth a word. */
async function inFolder(path: string, name: string): Promise<FoundMail> {
  const nothing = { files: [], refused: [], close: () => undefined };
  try {
    const kind = await detectKind(path);
    if (kind === 'mbox' || kind === 'eml') return { ...nothing, files: [await onDisk(path, name)] };
    if (kind === 'zip') return await insideZip(path, name);
    if (kind === 'folder' || !nameOfMail.test(name)) return nothing;
    return { ...nothing, refused: [{ name, problem: refusalOf(kind, name) }] };
  } catch (cause) {
    const problem = cause instanceof Problem ? cause : unopened(name, cause);
    return { ...nothing, refused: [{ name, problem }] };
  }
}

/** Every file below a folder in the order of its path; hidden ones and links to elsewhere are left out. */
async function filesBelow(folder: string): Promise<string[]> {
  const found = await readdir(folder, { withFileTypes: true, recursive: true });
  return found
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function onDisk(path: string, name: string): Promise<MailFile> {
  const { size } = await stat(path);
  return { name, size, chunks: (signal) => readFileChunks(path, signal) };
}
