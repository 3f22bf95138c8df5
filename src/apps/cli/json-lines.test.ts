import { PassThrough, Readable, Writable } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Problem } from '#lib/problem.ts';
import { eachJsonLine, lines } from './json-lines.ts';

async function answers(text: string, answer: (line: unknown) => object): Promise<unknown[]> {
  const out = new PassThrough();
  await eachJsonLine(Readable.from([text]), answer, out);
  out.end();
  const written = await new Response(Readable.toWeb(out) as ReadableStream).text();
  return written
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);
}

test('a bad line is answered with its id and the rest goes on', async () => {
  const found = await answers(
    '{"id":1}\n{"id":"b","text":oh}\nnothing\n{"id":3}\n',
    (line) => line as object,
  );
  expect(found).toEqual([
    { id: 1 },
    { id: 'b', error: { code: 'line-unreadable', message: 'This line is not JSON.' } },
    { id: null, error: { code: 'line-unreadable', message: 'This line is not JSON.' } },
    { id: 3 },
  ]);
});

test('a refusal and a bug are told apart, and neither stops the others', async () => {
  const found = await answers('{"id":1}\n{"id":2}\n{"id":3}', (line) => {
    const { id } = line as { id: number };
    if (id === 1) throw new Problem(400, 'no-text', 'There is no text.');
    if (id === 2) throw new TypeError('a secret of the inside');
    return { id };
  });
  expect(found).toEqual([
    { id: 1, error: { code: 'no-text', message: 'There is no text.' } },
    { id: 2, error: { code: 'unexpected', message: 'Something went wrong inside Rebound with this line.' } },
    { id: 3 },
  ]);
});

test('a slow reader is waited for', async () => {
  let asked = 0;
  let received = 0;
  let furthestAhead = 0;
  const slow = new Writable({
    highWaterMark: 1,
    write(_chunk, _encoding, done) {
      received += 1;
      setImmediate(done);
    },
  });
  const input = Readable.from([Array.from({ length: 50 }, (_, id) => `{"id":${id}}`).join('\n')]);
  const answer = (line: unknown) => {
    asked += 1;
    furthestAhead = Math.max(furthestAhead, asked - received);
    return line as object;
  };
  await eachJsonLine(input, answer, slow);
  expect(asked).toBe(50);
  expect(furthestAhead).toBeLessThanOrEqual(2);
});

test('lines come out whole wherever the stream is cut', async () => {
  const value = fc.record({ id: fc.string(), text: fc.string({ unit: 'binary' }) });
  await fc.assert(
    fc.asyncProperty(fc.array(value), fc.integer({ min: 1, max: 7 }), async (values, size) => {
      const text = values.map((each) => `${JSON.stringify(each)}\n`).join('');
      const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'gu')) ?? [];
      const found: unknown[] = [];
      for await (const line of lines(Readable.from(pieces))) found.push(JSON.parse(line));
      expect(found).toEqual(values);
    }),
  );
});
