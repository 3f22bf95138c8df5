import { Worker } from 'node:worker_threads';
import { readFileChunks } from '#platform/mail/read-file.ts';
import { splitMbox } from '#platform/mail/split-mbox.ts';

const threads = 2;
/** As many bytes as the threads of an import get at once, and so many of them wait. */
const batchBytes = 256 * 1024;
const ahead = 3;

/** Reads a mailbox with a library alone: split here, every message decoded whole by two threads, nothing kept. */
export async function decodeWith(library: 'postal-mime' | 'mailparser', file: string): Promise<void> {
  const workers = Array.from({ length: threads }, () => new Decoder(library));
  let batch: Uint8Array[] = [];
  let bytes = 0;
  let turn = 0;
  for await (const { raw } of splitMbox(readFileChunks(file))) {
    batch.push(raw);
    bytes += raw.length;
    if (bytes < batchBytes) continue;
    await workers[turn++ % threads]?.decode(batch);
    batch = [];
    bytes = 0;
  }
  await workers[turn % threads]?.decode(batch);
  await Promise.all(workers.map((worker) => worker.end()));
}

class Decoder {
  private readonly worker: Worker;
  private readonly free: (() => void)[] = [];
  private waiting = 0;

  constructor(library: string) {
    this.worker = new Worker(new URL('./decode-worker.mjs', import.meta.url), { workerData: library });
    this.worker.on('message', () => {
      this.waiting -= 1;
      this.free.shift()?.();
    });
  }

  /** Hands messages over, and waits while too many others are on their way. */
  async decode(messages: readonly Uint8Array[]): Promise<void> {
    if (this.waiting >= ahead) await new Promise<void>((resolve) => this.free.push(resolve));
    this.waiting += 1;
    const bytes = new Uint8Array(Buffer.concat(messages));
    const lengths = messages.map(({ length }) => length);
    this.worker.postMessage({ bytes, lengths }, [bytes.buffer]);
  }

  async end(): Promise<void> {
    while (this.waiting > 0) await new Promise<void>((resolve) => this.free.push(resolve));
    await this.worker.terminate();
  }
}
