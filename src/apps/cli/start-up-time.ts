import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Milliseconds from starting the program to its first page, measured by doing it in an empty folder.
 * Undefined when it does not come up within ten seconds.
 */
export async function startUpTime(script: string): Promise<number | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'rebound-doctor-'));
  const begin = performance.now();
  const server = spawn(process.execPath, [script, 'serve', '--port', '0', '--data', folder], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const gone = new Promise((resolve) => server.once('close', resolve));
  try {
    const signal = AbortSignal.timeout(10_000);
    signal.addEventListener('abort', () => server.kill());
    const url = await printedAddress(server.stdout);
    const { ok } = await fetch(url, { signal });
    return ok ? Math.round(performance.now() - begin) : undefined;
  } catch {
    return undefined;
  } finally {
    server.kill();
    await gone;
    await rm(folder, { recursive: true, force: true });
  }
}

async function printedAddress(output: AsyncIterable<Buffer>): Promise<string> {
  let said = '';
  for await (const chunk of output) {
    said += chunk.toString();
    const address = /http:\/\/\S+/.exec(said)?.[0];
    if (address) return address;
  }
  throw new Error('The server ended before it said where it is.');
}
