import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFileChunks } from '#platform/mail/read-file.ts';
import { splitMbox } from '#platform/mail/split-mbox.ts';
import { writeLargeMailbox } from '../tests/mailbox/large-mailbox.ts';
import { classifyTime } from './mail/classify-time.ts';
import { decodeWith } from './mail/decode-with.ts';
import { buildProgram, type ImportRun, importWithProgram } from './mail/import-with-program.ts';
import { median } from './mail/median.ts';

/** How often what is compared takes its turn; the median counts. */
const rounds = 3;

/** Imports a large made-up mailbox with the built program, in turn with what it is compared with. */
export async function* measure({ messages = 50_000 }: { messages?: number }): AsyncGenerator<string> {
  const folder = mkdtempSync(join(tmpdir(), 'rebound-bench-'));
  const [whole, half, one] = ['whole', 'half', 'one'].map((name) => join(folder, `${name}.mbox`)) as Paths;
  const freshData = freshFolders(folder);
  try {
    buildProgram();
    await writeLargeMailbox(whole, messages);
    await writeLargeMailbox(half, Math.floor(messages / 2));
    await writeLargeMailbox(one, 1);
    const told = speaker(statSync(whole).size / 1e6, messages);
    yield `A mailbox of ${messages} messages, ${Math.round(statSync(whole).size / 1e6)} MB`;
    yield told('raw reading', await secondsOf(() => drained(readFileChunks(whole))));
    yield told('splitting alone', await secondsOf(() => drained(splitMbox(readFileChunks(whole)))));

    const turns: Turn[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const before = process.cpuUsage();
      const decoding = await secondsOf(() => decodeWith('postal-mime', whole));
      const { user, system } = process.cpuUsage(before);
      const data = freshData();
      const run = importWithProgram(whole, data);
      turns.push({ decoding, decodingCpu: (user + system) / 1e6, data, run });
    }
    const seconds = median(turns.map(({ run }) => run.seconds));
    yield told('postal-mime alone, two workers', median(turns.map(({ decoding }) => decoding)));
    yield told('mailparser alone, two workers', await secondsOf(() => decodeWith('mailparser', whole)));
    yield told('import: split, parsed, classified, stored, saved', seconds);
    const ratios = turns.map(({ decoding, run }) => decoding / run.seconds);
    yield `import, times as fast as postal-mime alone: ${ratio(median(ratios))} (${ratios.map(ratio).join(', ')})`;

    const ofCpu = turns.map(({ decodingCpu, run }) => decodingCpu / run.cpuSeconds);
    yield `the same by processor time, which other programs disturb less: ${ratio(median(ofCpu))}`;

    const runs = turns.map(({ run }) => run);
    const idle = importWithProgram(one, freshData());
    yield memoryTold(runs, idle);
    yield `longest wait of the screen: 99 % below ${median(runs.map(({ delay }) => delay)).toFixed(0)} ms, worst ${median(runs.map(({ longestDelay }) => longestDelay)).toFixed(0)} ms`;
    const again = turns.map(({ data, run }) => secondTime(whole, data, run));
    yield `second import of the same file, share of the first: ${ratio(median(again))}`;
    const halves = runs.map(() => importWithProgram(half, freshData()).seconds);
    const share = statSync(half).size / statSync(whole).size;
    yield `time a byte, whole mailbox against half of it: ${ratio((seconds * share) / median(halves))}`;
    yield `classifying one mail of 8 kB: ${classifyTime().toFixed(0)} µs`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Paths = [string, string, string];

interface Turn {
  /** Seconds of the library alone, by the clock and of all processors together. */
  readonly decoding: number;
  readonly decodingCpu: number;
  readonly data: string;
  readonly run: ImportRun;
}

function freshFolders(folder: string): () => string {
  let number = 0;
  return () => join(folder, `data-${number++}`);
}

function speaker(megabytes: number, messages: number) {
  return (what: string, seconds: number) =>
    `${what}: ${(megabytes / seconds).toFixed(1)} MB/s, ${Math.round(messages / seconds)} messages/s`;
}

function memoryTold(runs: readonly ImportRun[], idle: ImportRun): string {
  const most = Math.max(...runs.map(({ megabytes }) => megabytes));
  return `peak memory of the import: ${most.toFixed(0)} MB, ${(most - idle.megabytes).toFixed(0)} MB above that of one message`;
}

/** The share of the first time that the second takes. Throws when it finds something new. */
function secondTime(file: string, data: string, first: ImportRun): number {
  const again = importWithProgram(file, data);
  if (again.newOnes > 0 || again.applications > 0 || again.seen !== first.seen)
    throw new Error('The second import of the same file found something new.');
  return again.seconds / first.seconds;
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1_000;
}

async function drained(items: AsyncIterable<unknown>): Promise<void> {
  let seen = 0;
  for await (const _ of items) seen += 1;
  if (seen === 0) throw new Error('The measure had nothing to read.');
}

const ratio = (value: number): string => value.toFixed(2);
