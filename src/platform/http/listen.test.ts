import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { listen, stopListening } from './listen.ts';

function server() {
  const created = createServer((_, response) => response.end('hello'));
  onTestFinished(async () => {
    if (created.listening) await stopListening(created);
  });
  return created;
}

test('two servers that ask for no port get different ones', async () => {
  const first = await listen(server(), '127.0.0.1', undefined);
  const second = await listen(server(), '127.0.0.1', undefined);
  expect(second).not.toBe(first);
});

test('a port that was asked for and is taken gives one clear sentence', async () => {
  const port = await listen(server(), '127.0.0.1', 0);
  await expect(listen(server(), '127.0.0.1', port)).rejects.toThrow(
    `Port ${port} is taken by another program. Choose another one with --port, or leave it out.`,
  );
});

test('an address of another machine gives one clear sentence', async () => {
  await expect(listen(server(), '192.0.2.1', 0)).rejects.toThrow('This computer has no address 192.0.2.1.');
});

test('a server that stops answers the request that is running', async () => {
  const slow = createServer((_, response) => setTimeout(() => response.end('late'), 50));
  const port = await listen(slow, '127.0.0.1', 0);
  const answer = fetch(`http://127.0.0.1:${port}/`).then((response) => response.text());
  await new Promise((resolve) => slow.once('request', resolve));
  await stopListening(slow);
  expect(await answer).toBe('late');
});
