// Writes the made-up mailbox of the tests to a file: npx tsx scripts/make-mailbox.ts OUT.mbox [messages] [seed]
import { writeFileSync } from 'node:fs';
import { makeMailbox } from '../tests/mailbox/make-mailbox.ts';

const [out, messages = '320', seed = '1'] = process.argv.slice(2);
if (!out) {
  console.error('usage: npx tsx scripts/make-mailbox.ts OUT.mbox [messages] [seed]');
  process.exit(2);
}
const { mbox, truth } = makeMailbox({ messages: Number(messages), seed: Number(seed) });
writeFileSync(out, mbox);
writeFileSync(`${out}.truth.jsonl`, truth.map((line) => `${JSON.stringify(line)}\n`).join(''));
console.log(`${truth.length} messages, ${mbox.length} bytes: ${out}`);
