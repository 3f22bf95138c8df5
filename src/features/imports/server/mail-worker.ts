import { parentPort, workerData } from 'node:worker_threads';
import { type MessageReading, readMessage } from './message-reading.ts';

/** The messages of a batch, one behind the other in `bytes`. */
export interface MessageBatch {
  readonly bytes: Uint8Array;
  readonly lengths: readonly number[];
}

// A thread of its own reads the batches it is sent and answers each. How many messages of a batch are done stands in
// memory that both sides see, so that the one on which a thread ends is known.
const port = parentPort;
const done: Int32Array = workerData;
let last = Promise.resolve();

port?.on('message', (batch: MessageBatch) => {
  last = last.then(() => readBatch(batch));
});

async function readBatch({ bytes, lengths }: MessageBatch): Promise<void> {
  const readings: MessageReading[] = [];
  let from = 0;
  for (const length of lengths) {
    Atomics.store(done, 0, readings.length);
    readings.push(await readMessage(bytes.subarray(from, from + length)));
    from += length;
  }
  Atomics.store(done, 0, 0);
  port?.postMessage(readings);
}
