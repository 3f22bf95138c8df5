import { parentPort } from 'node:worker_threads';
import { readMessage } from './message-reading.ts';

/** The messages of a batch, one behind the other in `bytes`. */
export interface MessageBatch {
  readonly bytes: Uint8Array;
  readonly lengths: readonly number[];
}

// A thread of its own reads the messages it is sent and answers each, in their order.
const port = parentPort;
let last = Promise.resolve();

port?.on('message', (batch: MessageBatch) => {
  last = last.then(() => readBatch(batch));
});

async function readBatch({ bytes, lengths }: MessageBatch): Promise<void> {
  let from = 0;
  for (const length of lengths) {
    port?.postMessage(await readMessage(bytes.subarray(from, from + length)));
    from += length;
  }
}
