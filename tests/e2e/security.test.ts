import { request } from 'node:http';
import { expect, test } from 'vitest';
import { startRebound } from './rebound.ts';

interface Asked {
  readonly status: number | undefined;
  readonly body: string;
}

/** A request as a hostile page or name server could make it; browsers and `fetch` do not let one choose these headers. */
function ask(url: string, { headers = {}, method = 'GET', path = '/' }): Promise<Asked> {
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, url), { method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      response.on('end', () => resolve({ status: response.statusCode, body }));
    });
    asked.on('error', reject).end(method === 'POST' ? '{}' : undefined);
  });
}

const applications = '/api/applications';

test('a name that somebody pointed at this computer is refused, pages and data alike', async () => {
  const { url } = await startRebound();
  for (const path of ['/', applications, '/icon.svg']) {
    const { status, body } = await ask(url, { path, headers: { host: 'rebound.evil.example' } });
    expect(status, path).toBe(403);
    expect(body).toContain('This address does not belong to Rebound.');
  }
});

test('another site can neither read nor write', async () => {
  const { url } = await startRebound();
  const foreign = { origin: 'https://evil.example', 'content-type': 'application/json' };
  expect((await ask(url, { path: applications, headers: foreign })).status).toBe(403);
  expect((await ask(url, { path: applications, method: 'POST', headers: foreign })).status).toBe(403);
  const crossSite = { 'sec-fetch-site': 'cross-site', 'content-type': 'text/plain' };
  expect((await ask(url, { path: applications, method: 'POST', headers: crossSite })).status).toBe(403);
});

test('a page of another port of this computer counts as another site', async () => {
  const { url } = await startRebound();
  const headers = { origin: 'http://localhost:1', 'content-type': 'application/json' };
  expect((await ask(url, { path: applications, method: 'POST', headers })).status).toBe(403);
});

test('every answer carries the strict headers, refusals included', async () => {
  const { url } = await startRebound();
  for (const path of ['/', applications, '/assets/gone.js', '/api/nothing']) {
    const { headers } = await fetch(new URL(path, url));
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy, path).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe-eval');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  }
});

test('data is never kept by the browser, and no file outside the pages can be had', async () => {
  const { url } = await startRebound();
  expect((await fetch(new URL('/api/applications/count', url))).headers.get('cache-control')).toBe(
    'no-store',
  );
  for (const path of [
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%5cpackage.json',
    '/assets/../../node/cli.js',
  ]) {
    const { body } = await ask(url, { path });
    expect(body, path).not.toContain('"rebound"');
    expect(body, path).not.toContain('commander');
  }
});

test('nobody but this computer is listened to unless asked for', async () => {
  const { url } = await startRebound();
  const { port } = new URL(url);
  await expect(fetch(`http://127.0.0.2:${port}/`)).rejects.toThrow();
});
