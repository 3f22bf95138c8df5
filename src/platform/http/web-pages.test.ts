import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { expect, onTestFinished, test } from 'vitest';
import { Problem } from '#lib/problem.ts';
import { strictHeaders } from './strict-headers.ts';
import { webPages } from './web-pages.ts';

function house() {
  const folder = mkdtempSync(join(tmpdir(), 'rebound-web-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<meta name="csp-nonce" content="__CSP_NONCE__">');
  writeFileSync(join(folder, 'icon.svg'), '<svg/>');
  writeFileSync(join(folder, 'assets/app-1a2b.js'), 'plain');
  writeFileSync(join(folder, 'assets/app-1a2b.js.br'), 'packed');
  const app = new Hono().use(strictHeaders()).route('/', webPages(folder));
  return { folder, get: (path: string, headers = {}) => app.request(path, { headers }) };
}

test('every address a person can open gives the first page', async () => {
  const { get } = house();
  for (const path of ['/', '/applications', '/applications/0198-aa', '/today?look=back']) {
    const response = await get(path);
    expect(response.status, path).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(response.headers.get('cache-control')).toBe('no-store');
  }
});

test('the page carries the nonce of its own answer, a new one each time', async () => {
  const { get } = house();
  const nonces = await Promise.all(
    ['/', '/'].map(async (path) => {
      const response = await get(path);
      const nonce = /content="([^"]+)"/.exec(await response.text())?.[1];
      expect(response.headers.get('content-security-policy')).toContain(`style-src 'self' 'nonce-${nonce}'`);
      return nonce;
    }),
  );
  expect(new Set(nonces).size).toBe(2);
});

test('files named by their content are kept for ever, others are asked for again', async () => {
  const { get } = house();
  const asset = await get('/assets/app-1a2b.js');
  expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect((await get('/icon.svg')).headers.get('cache-control')).toBe('no-cache');
});

test('a packed file is sent to a browser that can unpack it', async () => {
  const { get } = house();
  const packed = await get('/assets/app-1a2b.js', { 'accept-encoding': 'gzip, br' });
  expect(packed.headers.get('content-encoding')).toBe('br');
  expect(packed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(await packed.text()).toBe('packed');
  expect(await (await get('/assets/app-1a2b.js')).text()).toBe('plain');
});

test('what does not exist is not a page', async () => {
  const { get } = house();
  for (const path of [
    '/assets/gone-3c4d.js',
    '/gone.png',
    '/api/nothing',
    '/..%2f..%2fetc%2fpasswd',
    '/assets/gone',
  ]) {
    expect((await get(path)).status, path).toBe(404);
  }
});

test('pages that are not built give one clear sentence', async () => {
  const told: unknown[] = [];
  const app = webPages(join(tmpdir(), 'rebound-nowhere')).onError((error, context) => {
    told.push(error);
    return context.text('', 500);
  });
  await app.request('/');
  expect(told[0]).toBeInstanceOf(Problem);
  expect(String(told[0])).toContain('Run “npm run build” first.');
});
