import { Worker } from 'node:worker_threads';
import type { MessageBatch } from './mail-worker.ts';
import type { MessageReading } from './message-reading.ts';

/** Seconds after which a message that is still being read counts as unreadable. */
const longestReading = 10;
const built = '../mail-worker.js';
const mostMegabytes = 512;
/** So many threads that end one after the other without an answer are no fault of the messages. */
const mostStarts = 5;
const gaveUp: MessageReading = {
  unreadable: 'This message could not be read: reading it took too long or too much memory.',
};

interface Task {
  readonly messages: readonly Uint8Array[];
  readonly readings: MessageReading[];
  readonly done: (readings: readonly MessageReading[]) => void;
  readonly failed: (fault: Error) => void;
}

/** Starts the thread: built it stands above the parts of the program, and sources need their loader first. */
export function startMailWorker(): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: mostMegabytes };
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL(built, import.meta.url), { resourceLimits });
  }
  const source = new URL('./mail-worker.ts', import.meta.url).href;
  const load = `import('tsx/esm/api').then((tsx) => { tsx.register(); return import('${source}'); })`;
  return new Worker(load, { eval: true, resourceLimits });
}

/**
 * A thread that reads messages in the order they come. A message on which it breaks or hangs counts as unreadable;
 * a new thread goes on with the next.
 */
export class ReadingThread {
  private readonly start: () => Worker;
  private worker: Worker;
  private tasks: Task[] = [];
  private secondsWithoutAnswer = 0;
  private startsWithoutAnswer = 0;
  private fault = new Error('A thread that reads mail has ended.');
  // Ticks are counted, not the time between them, so that a machine that slept gives up nothing.
  private readonly ticks = setInterval(() => this.tick(), 1_000).unref();

  constructor(start = startMailWorker) {
    this.start = start;
    this.worker = this.begin();
  }

  /** Messages that wait for their reading. */
  get waiting(): number {
    return this.tasks.reduce((sum, { messages, readings }) => sum + messages.length - readings.length, 0);
  }

  read(messages: readonly Uint8Array[]): Promise<readonly MessageReading[]> {
    return new Promise((done, failed) => {
      if (messages.length === 0) return done([]);
      this.tasks.push({ messages, readings: [], done, failed });
      this.send(messages);
    });
  }

  async close(): Promise<void> {
    clearInterval(this.ticks);
    this.tasks = [];
    await this.worker.terminate();
  }

  private begin(): Worker {
    const worker = this.start();
    worker.on('message', (reading: MessageReading) => {
      this.startsWithoutAnswer = 0;
      this.take(reading);
    });
    worker.on('error', (fault) => {
      this.fault = fault;
    });
    worker.once('exit', () => this.goOnWithout(worker));
    return worker;
  }

  private send(messages: readonly Uint8Array[]): void {
    const bytes = new Uint8Array(messages.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const message of messages) {
      bytes.set(message, at);
      at += message.length;
    }
    const batch: MessageBatch = { bytes, lengths: messages.map(({ length }) => length) };
    this.worker.postMessage(batch, [bytes.buffer]);
  }

  private take(reading: MessageReading): void {
    this.secondsWithoutAnswer = 0;
    const [task] = this.tasks;
    if (!task) return;
    task.readings.push(reading);
    if (task.readings.length < task.messages.length) return;
    this.tasks.shift();
    task.done(task.readings);
  }

  private tick(): void {
    this.secondsWithoutAnswer = this.tasks.length > 0 ? this.secondsWithoutAnswer + 1 : 0;
    if (this.secondsWithoutAnswer > longestReading) void this.worker.terminate();
  }

  /** The thread has ended in the middle of the first message that it has not answered. */
  private goOnWithout(ended: Worker): void {
    if (ended !== this.worker || this.tasks.length === 0) return;
    this.startsWithoutAnswer += 1;
    if (this.startsWithoutAnswer > mostStarts) {
      this.fail();
      return;
    }
    this.worker = this.begin();
    this.take(gaveUp);
    for (const { messages, readings } of this.tasks) this.send(messages.slice(readings.length));
  }

  private fail(): void {
    const unread = this.tasks;
    this.tasks = [];
    for (const { failed } of unread) failed(this.fault);
  }
}
