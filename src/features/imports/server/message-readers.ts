import { availableParallelism } from 'node:os';
import { type MessageReading, readMessages } from './message-reading.ts';
import { ReadingThread } from './reading-thread.ts';

/** Who reads raw messages: several at once where that pays. */
export interface MessageReaders {
  /** Batches that are worth handing over before the first is waited for. */
  readonly atOnce: number;
  read(messages: readonly Uint8Array[]): Promise<readonly MessageReading[]>;
  close(): Promise<void>;
}

/** Bytes of a source below which threads take longer to start than to read. */
const smallSource = 2_000_000;
const mostThreads = 3;

/** Readers for a source of so many bytes. */
export function messageReaders(bytes: number): MessageReaders {
  if (bytes < smallSource) return inThisThread;
  const length = Math.min(mostThreads, Math.max(2, availableParallelism() - 1));
  let threads: readonly ReadingThread[] = [];
  return {
    atOnce: length * 2,
    read: async (messages) => {
      if (messages.length === 0) return [];
      // Not before there is something to read: of a mailbox that is known nothing is.
      if (threads.length === 0) threads = Array.from({ length }, () => new ReadingThread());
      return leastBusy(threads).read(messages);
    },
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}

const inThisThread: MessageReaders = {
  atOnce: 1,
  read: (messages) => readMessages(messages),
  close: async () => undefined,
};

function leastBusy([first, ...others]: readonly ReadingThread[]): ReadingThread {
  if (!first) throw new Error('There is no thread to read with.');
  return others.reduce((least, each) => (each.waiting < least.waiting ? each : least), first);
}
