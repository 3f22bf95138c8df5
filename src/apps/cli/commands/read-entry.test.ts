import { readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '#apps/server/testing.ts';
import { runReadEntry } from './read-entry.ts';
import { answersIn, saidBy } from './said.testing.ts';

const secret = 'I want to die and nobody knows.';
const line = (id: number, text: unknown) => `${JSON.stringify({ id, text })}\n`;

test('one answer a line, in order; a bad line says so and the rest goes on', async () => {
  const input = `${line(1, secret)}not json\n${line(3, 7)}${line(4, 'Made soup. Sent two forms.')}`;
  const answers = answersIn(await saidBy(() => runReadEntry('-', { jsonl: true }), input));
  expect(answers).toMatchObject([
    { id: 1, safety: { tier: 'B', quote: secret } },
    { id: null, error: { code: 'line-unreadable' } },
    { id: 3, error: { code: 'line-invalid' } },
    { id: 4, safety: { tier: 'none', quote: null }, traps: [] },
  ]);
});

test('a whole text is one note', async () => {
  expect(JSON.parse(await saidBy(() => runReadEntry('-', {}), secret))).toMatchObject({
    safety: { tier: 'B' },
  });
});

test('nothing of a note is stored, logged or sent', async () => {
  const folder = temporaryFolder();
  const before = process.cwd();
  const loud = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) => vi.spyOn(console, name));
  const asked = vi.spyOn(globalThis, 'fetch');
  const errors = vi.spyOn(process.stderr, 'write');
  vi.stubEnv('REBOUND_DATA', folder);
  const open = vi.spyOn(createServer().constructor.prototype, 'listen');
  try {
    process.chdir(folder);
    await saidBy(() => runReadEntry('-', { jsonl: true }), line(1, secret));
    for (const spy of [...loud, asked, errors, open]) expect(spy).not.toHaveBeenCalled();
    expect(readdirSync(folder)).toEqual([]);
  } finally {
    process.chdir(before);
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  }
});
