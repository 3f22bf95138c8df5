import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import type { Writable } from 'node:stream';
import type { Worker } from 'node:worker_threads';
import { type AnswerOptions, answerLine } from './answer-line.ts';
import { answerToLine, jsonLine, lines, writeLine } from './json-lines.ts';
import { startAnsweringWorker } from './start-answering-worker.ts';

/** So few lines are answered before a thread has started. */
const fewLines = 100;
const batchSize = 50;
const mostThreads = 8;
/** Batches a thread may have before it: enough that it never waits, few enough that memory stays small. */
const ahead = 2;

/**
 * Answers JSON Lines with JSON Lines, in their order, in as many threads as the machine has; a few lines in this one.
 * A line that cannot be answered gives its failure in its place and the rest goes on.
 */
export async function answersInThreads(
  input: AsyncIterable<string>,
  options: AnswerOptions,
  out: Writable,
): Promise<void> {
  const first: string[] = [];
  const all = lines(input);
  for (let next = await all.next(); !next.done; next = await all.next()) {
    first.push(next.value);
    if (first.length > fewLines) return inThreads(first, all, options, out);
  }
  for (const line of first) {
    const { answer } = await answerToLine(line, async (value) => ({ answer: answerLine(value, options) }));
    await writeLine(out, jsonLine(answer));
  }
}

async function inThreads(
  first: readonly string[],
  rest: AsyncIterable<string>,
  options: AnswerOptions,
  out: Writable,
): Promise<void> {
  const count = Math.min(mostThreads, Math.max(2, availableParallelism()));
  const workers = Array.from({ length: count }, () => startAnsweringWorker(options));
  const waiting: Promise<readonly string[]>[] = [];
  try {
    let batches = 0;
    for await (const batch of inBatches(first, rest)) {
      const worker = workers[batches++ % count];
      if (worker) waiting.push(answered(worker, batch));
      if (waiting.length >= count * ahead) await write(await waiting.shift(), out);
    }
    for (const answers of waiting) await write(await answers, out);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

const queues = new WeakMap<Worker, Promise<unknown>>();

/** A worker answers its batches one after the other, so the next message is the answer to the oldest. */
function answered(worker: Worker, batch: readonly string[]): Promise<readonly string[]> {
  const before = queues.get(worker) ?? Promise.resolve();
  const answer = before.then(async (): Promise<readonly string[]> => {
    worker.postMessage(batch);
    const [answers] = await once(worker, 'message');
    return answers;
  });
  answer.catch(() => undefined);
  queues.set(worker, answer);
  return answer;
}

async function write(answers: readonly string[] | undefined, out: Writable): Promise<void> {
  if (answers && answers.length > 0) await writeLine(out, answers.join('\n'));
}

async function* inBatches(first: readonly string[], rest: AsyncIterable<string>): AsyncGenerator<string[]> {
  let batch = [...first];
  for await (const line of rest) {
    batch.push(line);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
