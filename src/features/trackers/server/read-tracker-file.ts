import { open, readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { failure, type Result, success } from '#lib/result.ts';
import { readTable } from './read-table.ts';
import { largestSheet, type NamedTable, readTrackerZip, tooLarge } from './read-tracker-zip.ts';

/** Reads the sheets of a tracker's CSV, Markdown table or archive. A damaged archive throws a `Problem`. */
export async function readTrackerFile(path: string): Promise<Result<NamedTable[], string>> {
  if (await isZip(path)) return await readTrackerZip(path);
  if ((await stat(path)).size > largestSheet) return failure(tooLarge);
  const read = readTable(await readFile(path));
  return read.ok ? success([{ name: basename(path), table: read.value }]) : read;
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
