// Decodes whole messages with one library and does nothing else: what an import is compared with.
import { parentPort, workerData } from 'node:worker_threads';

const decode = await (workerData === 'mailparser' ? mailparser() : postalMime());

parentPort.on('message', async ({ bytes, lengths }) => {
  let from = 0;
  for (const length of lengths) {
    // A message that the library cannot read was still its work.
    await decode(bytes.subarray(from, from + length)).catch(() => undefined);
    from += length;
  }
  parentPort.postMessage(lengths.length);
});

async function mailparser() {
  const { simpleParser } = await import('mailparser');
  return (raw) => simpleParser(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength));
}

async function postalMime() {
  const { default: PostalMime } = await import('postal-mime');
  return (raw) => PostalMime.parse(raw);
}
