import { failure, type Result, success } from '#lib/result.ts';
import { openZip, type Zip, type ZipEntry } from '#platform/archive/read-zip.ts';
import { type ReadTable, readTable } from './read-table.ts';
import { trackerEntries } from './tracker-entries.ts';

/** A sheet with the name of its file. */
export interface NamedTable {
  readonly name: string;
  readonly table: ReadTable;
}

/** A job list of decades stays far below; more is no tracker. */
export const largestSheet = 100 * 1024 * 1024;

/** Reads the sheets of a LinkedIn, Huntr or Notion archive. A damaged archive throws a `Problem`. */
export async function readTrackerZip(path: string): Promise<Result<NamedTable[], string>> {
  const zip = await openZip(path);
  try {
    const entries = trackerEntries(zip.entries);
    if (entries.length === 0) return failure(whyNone(zip.entries));
    return await readSheets(zip, entries);
  } finally {
    zip.close();
  }
}

/** Sheets that cannot be read are left aside as long as one can. */
async function readSheets(zip: Zip, entries: readonly ZipEntry[]): Promise<Result<NamedTable[], string>> {
  const tables: NamedTable[] = [];
  const refusals: string[] = [];
  for (const entry of entries) {
    const read = entry.size > largestSheet ? failure(tooLarge) : readTable(await unpacked(zip, entry));
    if (read.ok) tables.push({ name: entry.name, table: read.value });
    else refusals.push(`${entry.name}: ${read.failure}`);
  }
  return tables.length > 0 ? success(tables) : failure(refusals[0] ?? whyNone(entries));
}

export const tooLarge = 'This file is larger than any tracker we know of (100 MB), so it was not opened.';

async function unpacked(zip: Zip, entry: ZipEntry): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of zip.stream(entry)) pieces.push(piece);
  return Buffer.concat(pieces);
}

function whyNone(entries: readonly { readonly name: string }[]): string {
  if (entries.some(({ name }) => name === 'xl/workbook.xml')) {
    return 'This is an Excel workbook. Open it in your spreadsheet program, choose "Save as" and CSV, and bring that file.';
  }
  if (entries.some(({ name }) => /(?:^|\/)(?:connections|profile)\.csv$/iu.test(name))) {
    return 'This LinkedIn export holds no applications. Ask LinkedIn for the larger archive, which contains "Jobs/Job Applications.csv".';
  }
  return 'This archive contains no CSV file. Bring the CSV that your tracker exports.';
}
