import { parentPort, workerData } from 'node:worker_threads';
import { readMessages } from './message-reading.ts';

/** The messages of a batch, one behind the other in `bytes`. */
export interface MessageBatch {
  readonly bytes: Uint8Array;
  readonly lengths: readonly number[];
}

// A thread of its own reads the batches it is sent and answers each. Which message of a batch it looks at, from 1, stands
// in memory that both sides see, so that the one on which a thread ends is known; 0 when it looks at none.
const port = parentPort;
const looksAt: Int32Array = workerData;
let last = Promise.resolve();

port?.on('message', (batch: MessageBatch) => {
  last = last.then(() => readBatch(batch));
});

async function readBatch({ bytes, lengths }: MessageBatch): Promise<void> {
  let end = 0;
  const messages = lengths.map((length) => {
    end += length;
    return bytes.subarray(end - length, end);
  });
  const readings = await readMessages(messages, (index) => Atomics.store(looksAt, 0, index + 1));
  Atomics.store(looksAt, 0, 0);
  port?.postMessage(readings);
}
