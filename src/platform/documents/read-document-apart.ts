import { memoryUsage } from 'node:process';
import type { Worker } from 'node:worker_threads';
import { Problem } from '#lib/problem.ts';
import { failure, type Result, success } from '#lib/result.ts';
import { documentLimits } from './document-limits.ts';
import type { DocumentText } from './document-text.ts';
import type { DocumentReport } from './document-worker.ts';
import type { OnPage } from './read-document.ts';
import { refusalOf } from './refuse-document.ts';
import { startDocumentWorker } from './start-document-worker.ts';

const longestMilliseconds = 20_000;
/** Unpacked streams of a PDF lie beside the thread's own memory, where its limit does not reach. */
const mostGrowth = 1024 ** 3;
const looksEvery = 100;

interface Apart {
  readonly onPage?: OnPage;
  readonly milliseconds?: number;
  readonly start?: typeof startDocumentWorker;
}

/** Reads an untrusted document in a thread of its own, which ends with the reading, when time or memory is used up at last. */
export async function readDocumentApart(
  bytes: Uint8Array,
  name: string,
  { onPage, milliseconds = longestMilliseconds, start = startDocumentWorker }: Apart = {},
): Promise<Result<DocumentText, Problem>> {
  // Refused here, so that it need not be copied into the thread.
  if (bytes.byteLength > documentLimits.bytes) return failure(refusalOf('large', name));
  const worker = start({ bytes, name });
  const limits = new AbortController();
  const memory = watchMemory(limits);
  const time = setTimeout(() => limits.abort(), milliseconds);
  try {
    return (await answer(worker, limits.signal, onPage)) ?? failure(refusalOf('slow', name));
  } finally {
    clearTimeout(time);
    clearInterval(memory);
    await worker.terminate();
  }
}

function watchMemory(limits: AbortController): NodeJS.Timeout {
  const before = memoryUsage.rss();
  return setInterval(() => {
    if (memoryUsage.rss() - before > mostGrowth) limits.abort();
  }, looksEvery);
}

/** What the thread answers; undefined when it is stopped, or its memory was used up. Any other fault is a bug. */
function answer(
  worker: Worker,
  stopped: AbortSignal,
  onPage: OnPage | undefined,
): Promise<Result<DocumentText, Problem> | undefined> {
  return new Promise((done, failed) => {
    stopped.addEventListener('abort', () => done(undefined));
    worker.on('message', (report: DocumentReport) => {
      if ('page' in report) onPage?.(report.page, report.pages);
      else if ('read' in report) done(success(report.read));
      else done(failure(problemOf(report.refused)));
    });
    worker.on('error', (fault: NodeJS.ErrnoException) => {
      if (fault.code === 'ERR_WORKER_OUT_OF_MEMORY') done(undefined);
      else failed(fault);
    });
    worker.once('exit', () => failed(new Error('The thread that reads a document ended without an answer.')));
  });
}

const problemOf = ({ status, code, message }: Pick<Problem, 'status' | 'code' | 'message'>): Problem =>
  new Problem(status, code, message);
