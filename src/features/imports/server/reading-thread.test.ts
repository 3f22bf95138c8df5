import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { ReadingThread, startMailWorker } from './reading-thread.ts';

const message = (subject: string) => Buffer.from(`From: a@x.example\nSubject: ${subject}\n\nHello\n`);

/** A thread that answers with the first letter of a message, and on some breaks or hangs. */
const moody = `
  const { parentPort, workerData } = require('node:worker_threads');
  parentPort.on('message', ({ bytes, lengths }) => {
    let from = 0;
    parentPort.postMessage(lengths.map((length, at) => {
      Atomics.store(workerData, 0, at + 1);
      const letter = String.fromCharCode(bytes[from]);
      if (letter === '!') throw new Error('broken');
      if (letter === '?') for (;;);
      from += length;
      return { mail: { key: letter } };
    }));
  });
`;
const startMoody = (workerData: Int32Array) => new Worker(moody, { eval: true, workerData });

function threadOf(start: (done: Int32Array) => Worker): ReadingThread {
  const thread = new ReadingThread(start);
  onTestFinished(() => thread.close());
  return thread;
}

const letters = (words: string) => words.split(' ').map((word) => Buffer.from(word));
const keys = (readings: readonly { mail?: { key: string }; unreadable?: string }[]) =>
  readings.map(({ mail, unreadable }) => mail?.key ?? (unreadable && 'unreadable'));

test('messages are answered in their order', async () => {
  const thread = threadOf(startMoody);
  const both = await Promise.all([thread.read(letters('one two')), thread.read(letters('three'))]);
  expect(both.map(keys)).toEqual([['o', 't'], ['t']]);
});

test('a message on which the thread breaks is unreadable, and all others are read', async () => {
  const thread = threadOf(startMoody);
  const both = await Promise.all([thread.read(letters('a ! b !')), thread.read(letters('! c'))]);
  expect(both.map(keys)).toEqual([
    ['a', 'unreadable', 'b', 'unreadable'],
    ['unreadable', 'c'],
  ]);
});

test('a batch may hold many messages on which the thread breaks, and nothing else', async () => {
  const thread = threadOf(startMoody);
  expect(keys(await thread.read(letters('! ! ! ! ! ! ! ! a')))).toEqual([
    ...Array.from({ length: 8 }, () => 'unreadable'),
    'a',
  ]);
  expect(keys(await thread.read(letters('! !')))).toEqual(['unreadable', 'unreadable']);
});

test('a message on which the thread hangs is given up', async () => {
  const thread = threadOf(startMoody);
  expect(keys(await thread.read(letters('a ? b')))).toEqual(['a', 'unreadable', 'b']);
});

test('threads that cannot start are a fault and no broken mail', async () => {
  const thread = threadOf(() => new Worker('throw new Error("no such file")', { eval: true }));
  await expect(thread.read(letters('a b c d e f g h'))).rejects.toThrow('no such file');
});

test('the real thread reads mail', async () => {
  const thread = threadOf(startMailWorker);
  const [first, second] = await thread.read([message('x'), Buffer.from('\u0001 nothing\n')]);
  expect(first).toEqual({});
  expect(second?.unreadable).toMatch(/could not be read/);
});

test('closing ends a thread in the middle of its work', async () => {
  const thread = new ReadingThread(startMoody);
  void thread.read(letters('?'));
  const began = Date.now();
  await thread.close();
  expect(Date.now() - began).toBeLessThan(2_000);
});
