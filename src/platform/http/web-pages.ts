import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { Problem } from '#lib/problem.ts';

const forEver = 'public, max-age=31536000, immutable';
const askAgain = 'no-cache';

/**
 * The built web app in `folder`: its files, and its first page for every address a person can open.
 * Files are named by their content and kept for ever; a file that is not there is a 404 and never a page.
 */
export function webPages(folder: string): Hono {
  const pages = new Hono();
  pages.get('/', (context) => firstPage(context, folder));
  pages.use(keepFiles, serveStatic({ root: folder, precompressed: true }));
  pages.get('*', (context) => (isPage(context) ? firstPage(context, folder) : context.notFound()));
  return pages;
}

const keepFiles: MiddlewareHandler = async (context, next) => {
  await next();
  if (context.res.headers.has('cache-control')) return;
  const named = context.res.ok && context.req.path.startsWith('/assets/');
  context.header('cache-control', named ? forEver : askAgain);
};

/** Addresses of pages have no extension. */
function isPage({ req }: Context): boolean {
  const last = req.path.split('/').at(-1) ?? '';
  return !last.includes('.') && !req.path.startsWith('/api/') && !req.path.startsWith('/assets/');
}

async function firstPage(context: Context, folder: string): Promise<Response> {
  const page = await readFile(join(folder, 'index.html'), 'utf8').catch((cause: unknown) => {
    throw new Problem(500, 'not-built', 'The pages of Rebound are not built. Run “npm run build” first.', {
      cause,
    });
  });
  const nonce: string = context.get('secureHeadersNonce') ?? '';
  return context.html(page.replaceAll('__CSP_NONCE__', nonce), 200, { 'cache-control': 'no-store' });
}
