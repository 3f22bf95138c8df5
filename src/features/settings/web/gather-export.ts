import type { Call } from '#platform/http/client.ts';
import { beginExport, exportPage } from '../api.ts';
import { applicationsCsv } from '../domain/applications-csv.ts';
import { exportJson } from '../domain/export-json.ts';
import type { ExportHead, ReadPage } from '../domain/export-part.ts';

export type ExportFormat = 'json' | 'csv';

/** Items that have come, of those there are. */
export interface Gathered {
  readonly done: number;
  readonly total: number;
}

/** The file of an export, gathered page by page; a blob may lie on the disk, so its size is no worry. */
export async function gatherExport(
  call: Call,
  format: ExportFormat,
  onProgress: (gathered: Gathered) => void,
): Promise<Blob> {
  const head = await call(beginExport, {});
  const total = totalOf(head, format);
  let done = 0;
  const read: ReadPage = async (part, offset) => {
    const page = await call(exportPage, { part, offset });
    done += page.items.length;
    onProgress({ done, total });
    return page;
  };
  const pieces = format === 'json' ? exportJson(head, read) : applicationsCsv(read);
  return new Blob(await blobsOf(pieces), {
    type: format === 'json' ? 'application/json' : 'text/csv;charset=utf-8',
  });
}

function totalOf({ counts }: ExportHead, format: ExportFormat): number {
  if (format === 'csv') return counts.applications ?? 0;
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** Characters a blob: texts are handed over early, so that memory never holds the whole file. */
const blobSize = 4_000_000;

async function blobsOf(pieces: AsyncIterable<string>): Promise<Blob[]> {
  const blobs: Blob[] = [];
  let waiting: string[] = [];
  let size = 0;
  for await (const piece of pieces) {
    waiting.push(piece);
    size += piece.length;
    if (size < blobSize) continue;
    blobs.push(new Blob(waiting));
    waiting = [];
    size = 0;
  }
  return [...blobs, new Blob(waiting)];
}
