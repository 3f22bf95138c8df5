import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Problem } from '#lib/problem.ts';
import type { Call } from '#platform/http/client.ts';
import { beginExport, exportPage } from './api.ts';
import { applicationsCsv } from './domain/applications-csv.ts';
import { exportJson } from './domain/export-json.ts';
import type { ReadPage } from './domain/export-part.ts';

/**
 * `rebound export DIR`: writes everything as rebound.json and the applications as applications.csv; answers what to
 * tell the person. An export that is there already is never written over.
 */
export async function exportCommand(call: Call, directory: string): Promise<string> {
  const folder = resolve(directory);
  await makeFolder(folder);
  const files = { json: join(folder, 'rebound.json'), csv: join(folder, 'applications.csv') };
  for (const file of Object.values(files)) await refuseExisting(file, folder);
  const head = await call(beginExport, {});
  const read: ReadPage = (part, offset) => call(exportPage, { part, offset });
  await writeWhole(files.json, exportJson(head, read));
  await writeWhole(files.csv, applicationsCsv(read));
  const { applications, mails } = head.counts;
  return `${applications} applications and ${mails} mails are in ${folder} (rebound.json has everything, applications.csv is a sheet).`;
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    const found = await stat(folder).catch(() => undefined);
    const why =
      found && !found.isDirectory() ? 'is a file. An export needs a folder' : 'cannot be made or written';
    throw new Problem(422, 'export-folder-unusable', `${folder} ${why}; choose another one.`, { cause });
  }
}

async function refuseExisting(file: string, folder: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (!found) return;
  throw new Problem(
    409,
    'export-exists',
    `There is an export in ${folder} already, and it is not written over. Choose another folder, or move ${file} away.`,
  );
}

/** The name is given when everything is in the file, so that half an export is never taken for a whole one. */
async function writeWhole(file: string, pieces: AsyncIterable<string>): Promise<void> {
  const unfinished = `${file}.unfinished`;
  try {
    await pipeline(Readable.from(inBlocks(pieces)), createWriteStream(unfinished, { mode: 0o600 }));
    await rename(unfinished, file);
  } catch (cause) {
    await rm(unfinished, { force: true });
    if (!(cause instanceof Error && 'syscall' in cause)) throw cause;
    const text = `${file} could not be written (${cause.message}). Nothing of it was kept; your data is as it was.`;
    throw new Problem(422, 'export-not-written', text, { cause });
  }
}

/** Characters a block: many small writes are slow. */
const blockSize = 65_536;

async function* inBlocks(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let block = '';
  for await (const piece of pieces) {
    block += piece;
    if (block.length < blockSize) continue;
    yield block;
    block = '';
  }
  yield block;
}
