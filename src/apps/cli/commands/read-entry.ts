import { createReadStream } from 'node:fs';
import { text } from 'node:stream/consumers';
import { readEntry, readEntryLine } from '#features/journal/cli.ts';
import { unopened } from '../file-failure.ts';
import { eachJsonLine, writeJson } from '../json-lines.ts';

/** Says what a private note shows; with `jsonl` reads one a line. Stores, logs and sends nothing. */
export async function runReadEntry(path: string, { jsonl }: { jsonl?: boolean }): Promise<void> {
  const input = path === '-' ? process.stdin.setEncoding('utf8') : createReadStream(path, 'utf8');
  try {
    if (jsonl) await eachJsonLine(input, readEntryLine, process.stdout);
    else await writeJson(process.stdout, readEntry(await text(input)));
  } catch (error) {
    throw unopened(error, path);
  }
}
