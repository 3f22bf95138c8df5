import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { documentFrom } from '#features/documents/cli.ts';
import { type PostingAnswer, readPostingPage, readPostingText } from '#features/postings/cli.ts';
import { systemClock } from '#platform/system-clock.ts';
import { answersInThreads } from '../answers-in-threads.ts';
import { unopened } from '../file-failure.ts';
import { writeLine } from '../json-lines.ts';
import { withSaidFlags } from '../said-flags.ts';

/** Says what a posting asks for; with `jsonl` reads one a line. Stores nothing. */
export async function runReadPosting(path: string, { jsonl }: { jsonl?: boolean }): Promise<void> {
  if (jsonl) {
    const input = path === '-' ? process.stdin.setEncoding('utf8') : linesOf(path);
    await answersInThreads(input, { command: 'posting', today: systemClock.today() }, process.stdout);
    return;
  }
  const read = await postingAt(path, Number(systemClock.today().slice(0, 4)));
  await writeLine(process.stdout, JSON.stringify(withSaidFlags(read), null, 2));
}

async function* linesOf(path: string): AsyncGenerator<string> {
  yield await readFile(path, 'utf8').catch((error) => Promise.reject(unopened(error, path)));
}

async function postingAt(path: string, year: number): Promise<Omit<PostingAnswer, 'id'>> {
  if (path === '-') return readPostingText(await text(process.stdin), year);
  const bytes = await readFile(path).catch((error) => Promise.reject(unopened(error, path)));
  if (/\.html?$/i.test(path)) return readPostingPage(bytes.toString('utf8'), year);
  const { text: words, html } = await documentFrom(bytes, path);
  return html === undefined ? { text: words, ...readPostingText(words, year) } : readPostingPage(html, year);
}
