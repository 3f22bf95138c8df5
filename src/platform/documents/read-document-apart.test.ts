import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { column, madePdf } from './made-pdf.testing.ts';
import { readDocumentApart } from './read-document-apart.ts';

const thread = (code: string) => () =>
  new Worker(code, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 32 } });
const bytes = Buffer.from('x');

test('a thread of its own reads a document and tells how far it is', async () => {
  const page = column(50, 50, ['Gardener at Weidenwerk, Potsdam']);
  const seen: number[] = [];
  const result = await readDocumentApart(await madePdf([page, page]), 'a.pdf', {
    onPage: (at) => seen.push(at),
  });
  expect(result).toMatchObject({ ok: true, value: { kind: 'pdf', pages: 2 } });
  expect(seen).toEqual([1, 2]);
});

test('a refusal comes back as the sentence it is', async () => {
  const result = await readDocumentApart(Buffer.from('{\\rtf1}'), 'cv.rtf');
  expect(result).toMatchObject({ ok: false, failure: { status: 422, code: 'document-rtf' } });
  expect(!result.ok && result.failure.message).toMatch(/^cv\.rtf is a rich text file/);
});

test('reading that does not end is stopped in time', async () => {
  const began = performance.now();
  const result = await readDocumentApart(bytes, 'cv.pdf', { milliseconds: 300, start: thread('for (;;);') });
  expect(!result.ok && result.failure.message).toMatch(/^Reading cv\.pdf took too long/);
  expect(performance.now() - began).toBeLessThan(3_000);
});

test('reading that fills the memory is stopped, and the program goes on', async () => {
  const greedy = 'const all = []; for (;;) all.push(new Array(1000).fill({}));';
  const result = await readDocumentApart(bytes, 'cv.pdf', { start: thread(greedy) });
  expect(!result.ok && result.failure.code).toBe('document-slow');
});

test('unpacked streams that fill the memory beside the thread are stopped too', {
  timeout: 20_000,
}, async () => {
  const greedy = 'const all = []; for (;;) all.push(Buffer.alloc(8_000_000, 1));';
  const result = await readDocumentApart(bytes, 'cv.pdf', { start: thread(greedy) });
  expect(!result.ok && result.failure.code).toBe('document-slow');
});

test('a thread that cannot start is a fault of ours and none of the document', async () => {
  await expect(
    readDocumentApart(bytes, 'cv.pdf', { start: thread('throw new Error("no such file")') }),
  ).rejects.toThrow('no such file');
});
