import type { MiddlewareHandler } from 'hono';
import { Problem } from '#lib/problem.ts';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Answers only requests meant for this server by its own pages.
 * A foreign Host is how DNS rebinding reaches a local server; a foreign Origin is another site's page.
 */
export function guard(hostnames: readonly string[] = []): MiddlewareHandler {
  const own = new Set([...loopback, ...hostnames]);
  return async ({ req }, next) => {
    const url = new URL(req.url);
    const host = req.header('host') ?? url.host;
    if (!own.has(hostnameOf(host)) || !own.has(url.hostname)) {
      throw new Problem(
        403,
        'foreign-host',
        'This address does not belong to Rebound. Open it at http://localhost.',
      );
    }
    const origin = req.header('origin');
    const foreign = origin !== undefined && origin !== `${url.protocol}//${host}`;
    if (foreign || (req.header('sec-fetch-site') === 'cross-site' && req.method !== 'GET')) {
      throw new Problem(403, 'foreign-origin', 'Another site asked for this, so nothing was done.');
    }
    await next();
  };
}

const hostnameOf = (host: string): string => host.replace(/:\d+$/, '').toLowerCase();
