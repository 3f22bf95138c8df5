import { Worker } from 'node:worker_threads';
import type { MessageBatch } from './mail-worker.ts';
import type { MessageReading } from './message-reading.ts';

/** Seconds after which a message that is still being read counts as unreadable. */
const longestReading = 10;
const mostMegabytes = 512;
/** So many threads that end one after the other without looking at a message are no fault of the messages. */
const mostStarts = 5;
const gaveUp: MessageReading = {
  unreadable: 'This message could not be read: reading it took too long or too much memory.',
};

interface Task {
  readonly messages: readonly Uint8Array[];
  /** Places of the messages on which a thread has ended. */
  readonly givenUp: Set<number>;
  readonly done: (readings: readonly MessageReading[]) => void;
  readonly failed: (fault: Error) => void;
}

/** Where the thread's code lies, seen from a part of the built program. */
export const builtMailWorker = (part: string): URL => new URL('../mail-worker.js', part);

/** Starts the thread: built it stands above the parts of the program, and sources need their loader first. */
export function startMailWorker(looksAt: Int32Array): Worker {
  const options = { workerData: looksAt, resourceLimits: { maxOldGenerationSizeMb: mostMegabytes } };
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(builtMailWorker(import.meta.url), options);
  }
  const source = new URL('./mail-worker.ts', import.meta.url).href;
  const load = `import('tsx/esm/api').then((tsx) => { tsx.register(); return import('${source}'); })`;
  return new Worker(load, { ...options, eval: true });
}

/**
 * A thread that reads messages in the order they come. A message on which it breaks or hangs counts as unreadable;
 * a new thread goes on with the next.
 */
export class ReadingThread {
  private readonly start: (looksAt: Int32Array) => Worker;
  /** Which message of the first task the thread looks at: see the worker. */
  private readonly looksAt = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  private worker: Worker;
  private tasks: Task[] = [];
  private seen = 0;
  private secondsWithoutProgress = 0;
  private startsInVain = 0;
  private fault = new Error('A thread that reads mail has ended.');
  // Ticks are counted, not the time between them, so that a machine that slept gives up nothing.
  private readonly ticks = setInterval(() => this.tick(), 1_000).unref();

  constructor(start = startMailWorker) {
    this.start = start;
    this.worker = this.begin();
  }

  /** Messages that wait for their reading. */
  get waiting(): number {
    return this.tasks.reduce((sum, { messages }) => sum + messages.length, 0);
  }

  read(messages: readonly Uint8Array[]): Promise<readonly MessageReading[]> {
    return new Promise((done, failed) => {
      const task = { messages, givenUp: new Set<number>(), done, failed };
      if (messages.length === 0) return done([]);
      this.tasks.push(task);
      this.send(task);
    });
  }

  async close(): Promise<void> {
    clearInterval(this.ticks);
    this.tasks = [];
    await this.worker.terminate();
  }

  private begin(): Worker {
    const worker = this.start(this.looksAt);
    worker.on('message', (readings: MessageReading[]) => this.take(readings));
    worker.on('error', (fault) => {
      this.fault = fault;
    });
    worker.once('exit', () => this.goOnWithout(worker));
    return worker;
  }

  private send({ messages, givenUp }: Task): void {
    const left = messages.filter((_, at) => !givenUp.has(at));
    const bytes = new Uint8Array(left.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const message of left) {
      bytes.set(message, at);
      at += message.length;
    }
    const batch: MessageBatch = { bytes, lengths: left.map(({ length }) => length) };
    this.worker.postMessage(batch, [bytes.buffer]);
  }

  private take(readings: readonly MessageReading[]): void {
    this.secondsWithoutProgress = 0;
    const task = this.tasks.shift();
    if (!task) return;
    const read = readings.values();
    task.done(task.messages.map((_, at) => (task.givenUp.has(at) ? gaveUp : (read.next().value ?? gaveUp))));
  }

  private tick(): void {
    const now = Atomics.load(this.looksAt, 0);
    const stands = this.tasks.length > 0 && now === this.seen;
    this.secondsWithoutProgress = stands ? this.secondsWithoutProgress + 1 : 0;
    this.seen = now;
    if (this.secondsWithoutProgress > longestReading) void this.worker.terminate();
  }

  /** The thread has ended, on the message that it looked at if there is one: another begins without that. */
  private goOnWithout(ended: Worker): void {
    const [task] = this.tasks;
    if (ended !== this.worker || !task) return;
    const left = [...task.messages.keys()].filter((at) => !task.givenUp.has(at));
    const endedOn = left[Atomics.exchange(this.looksAt, 0, 0) - 1];
    this.startsInVain = endedOn === undefined ? this.startsInVain + 1 : 0;
    if (this.startsInVain > mostStarts) {
      this.fail();
      return;
    }
    if (endedOn !== undefined) task.givenUp.add(endedOn);
    this.worker = this.begin();
    for (const waiting of this.tasks) this.send(waiting);
  }

  private fail(): void {
    const unread = this.tasks;
    this.tasks = [];
    for (const { failed } of unread) failed(this.fault);
  }
}
