import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { WrongUse } from './exit.ts';

/**
 * A password, never taken from the arguments, which other programs can see: from REBOUND_MAIL_PASSWORD,
 * typed without being shown, or the first line of standard input.
 */
export async function askSecret(question: string, environment = process.env): Promise<string> {
  const given = environment.REBOUND_MAIL_PASSWORD;
  if (given) return given;
  const terminal = process.stdin.isTTY === true;
  if (terminal) process.stderr.write(`${question} `);
  // A terminal repeats what is typed through the output of its reader, so this one writes nothing.
  const silent = new Writable({ write: (_, __, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal });
  try {
    const { value } = await lines[Symbol.asyncIterator]().next();
    if (value) return value;
  } finally {
    lines.close();
    if (terminal) process.stderr.write('\n');
  }
  throw new WrongUse('No password came. Type it, send it on standard input, or set REBOUND_MAIL_PASSWORD.');
}
