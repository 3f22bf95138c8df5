import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { readMessage } from '#features/imports/server/message-reading.ts';
import { largeMailbox } from '../tests/mailbox/large-mailbox.ts';
import { makeMailbox } from '../tests/mailbox/make-mailbox.ts';
import { mutatedMail } from '../tests/mailbox/mutated-mail.ts';

/** Messages after which the heap is looked at for the first time: what is kept once is kept by then. */
const warm = 2_000;
/** Milliseconds that one message may take, and megabytes that the heap may grow by between the two looks. */
const longest = 2_000;
const mostGrowth = 20;

/** Reads damaged and forged messages as an import does. Throws when one is a fault, takes too long, or stays in memory. */
export async function* measure({ messages = 10_000 }: { messages?: number }): AsyncGenerator<string> {
  const seed = 1;
  const whole = [...makeMailbox().messages, ...[...largeMailbox(120)].map(({ raw }) => raw)];
  const mails = fc.sample(fc.infiniteStream(mutatedMail(whole)), { numRuns: 1, seed })[0];
  if (!mails) throw new Error('There are no messages to read.');
  let [slowest, refused, warmHeap] = [0, 0, 0];
  for (let read = 0; read < messages; read += 1) {
    if (read === Math.min(warm, Math.floor(messages / 5))) warmHeap = heapMegabytes();
    const began = performance.now();
    const { unreadable } = await readMessage(mails.next().value);
    const took = performance.now() - began;
    if (took > longest) throw new Error(`Message ${read} took ${took.toFixed(0)} ms.`);
    slowest = Math.max(slowest, took);
    if (unreadable) refused += 1;
  }
  const growth = heapMegabytes() - warmHeap;
  if (growth > mostGrowth) throw new Error(`The heap has grown by ${growth.toFixed(0)} MB.`);
  yield `${messages} mutated messages: none a fault, ${refused} refused in a sentence, the slowest in ${slowest.toFixed(0)} ms`;
  yield `heap between message ${warm} and the last: ${growth >= 0 ? '+' : ''}${growth.toFixed(1)} MB`;
}

/** What is in use once everything unused is gone. */
function heapMegabytes(): number {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}
