import { hostname, networkInterfaces } from 'node:os';

/** Whether only this machine itself can reach a server listening at `host`. */
export const isLoopback = (host: string): boolean => ['localhost', '127.0.0.1', '::1'].includes(host);

/** The names by which other machines may call a server listening at `host`; none for a loopback address. */
export function namesOfHost(host: string): string[] {
  if (isLoopback(host)) return [];
  if (host !== '0.0.0.0' && host !== '::') return [inUrl(host)];
  const addresses = Object.values(networkInterfaces())
    .flatMap((found) => found ?? [])
    .filter(({ internal, scopeid }) => !internal && !scopeid)
    .map(({ address }) => inUrl(address));
  return [hostname().toLowerCase(), ...addresses];
}

const inUrl = (host: string): string => (host.includes(':') ? `[${host}]` : host.toLowerCase());
