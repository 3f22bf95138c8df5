import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Problem } from '#lib/problem.ts';

/** The port that is tried first. */
export const usualPort = 4747;
const tries = 20;

/**
 * Starts listening at `port`, or when none is asked for at the usual one or the next that is free.
 * Answers the port taken; 0 lets the system choose. Throws a `Problem` when it cannot be had.
 */
export async function listen(server: Server, host: string, port: number | undefined): Promise<number> {
  if (port !== undefined) return await at(server, host, port).catch((error) => refuse(error, host, port));
  for (let next = usualPort; next < usualPort + tries; next += 1) {
    const taken = await at(server, host, next).catch((error) =>
      isInUse(error) ? undefined : refuse(error, host, next),
    );
    if (taken !== undefined) return taken;
  }
  return await at(server, host, 0);
}

function at(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Stops taking requests, lets running ones finish for a while, and is done when all connections are gone. */
export function stopListening(server: Server, patienceMs = 5_000): Promise<void> {
  return new Promise((resolve) => {
    // A connection whose last request has just ended stays open for the next one, unless told.
    const untilIdle = setInterval(() => server.closeIdleConnections(), 20);
    const impatience = setTimeout(() => server.closeAllConnections(), patienceMs);
    server.close(() => {
      clearInterval(untilIdle);
      clearTimeout(impatience);
      resolve();
    });
  });
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);
const isInUse = (error: unknown): boolean => codeOf(error) === 'EADDRINUSE';

function refuse(error: unknown, host: string, port: number): never {
  const sentences: Record<string, string> = {
    EADDRINUSE: `Port ${port} is taken by another program. Choose another one with --port, or leave it out.`,
    EACCES: `Port ${port} is reserved on this computer. Choose one above 1023 with --port.`,
    EADDRNOTAVAIL: `This computer has no address ${host}. Leave out --host to use this computer only.`,
    ENOTFOUND: `This computer has no address ${host}. Leave out --host to use this computer only.`,
  };
  const sentence = sentences[String(codeOf(error))];
  throw sentence ? new Problem(409, 'port-refused', sentence, { cause: error }) : error;
}
