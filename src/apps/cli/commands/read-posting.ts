import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { documentFrom } from '#features/documents/cli.ts';
import {
  type PostingAnswer,
  readPostingLine,
  readPostingPage,
  readPostingText,
} from '#features/postings/cli.ts';
import { unopened } from '../file-failure.ts';
import { eachJsonLine, writeLine } from '../json-lines.ts';

/** Says what a posting asks for; with `jsonl` reads one a line. Stores nothing. */
export async function runReadPosting(path: string, { jsonl }: { jsonl?: boolean }): Promise<void> {
  const year = new Date().getFullYear();
  if (jsonl) {
    const input = path === '-' ? process.stdin.setEncoding('utf8') : linesOf(path);
    await eachJsonLine(input, (line) => readPostingLine(line, year), process.stdout);
    return;
  }
  await writeLine(process.stdout, JSON.stringify(await postingAt(path, year), null, 2));
}

async function* linesOf(path: string): AsyncGenerator<string> {
  yield await readFile(path, 'utf8').catch((error) => Promise.reject(unopened(error, path)));
}

async function postingAt(path: string, year: number): Promise<Omit<PostingAnswer, 'id'>> {
  if (path === '-') return readPostingText(await text(process.stdin), year);
  const bytes = await readFile(path).catch((error) => Promise.reject(unopened(error, path)));
  if (/\.html?$/i.test(path)) return readPostingPage(bytes.toString('utf8'), year);
  const document = await documentFrom(bytes, path);
  return { text: document.text, ...readPostingText(document.text, year) };
}
