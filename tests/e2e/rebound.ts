import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

/** The script that people start. */
export const script = resolve('bin/rebound.js');

/** A folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rebound-e2e-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface RunningRebound {
  readonly url: string;
  /** The data folder. */
  readonly folder: string;
  /** Asks it to stop as Ctrl+C does; answers the exit code. */
  stop(): Promise<number | null>;
  /** Kills it as a power cut would. */
  kill(): Promise<void>;
}

/** Starts the built program on a free port and, unless one is given, on an empty data folder; ends with the test. */
export async function startRebound(
  folder = temporaryFolder(),
  start = script,
  choices: readonly string[] = [],
): Promise<RunningRebound> {
  const args = [...(start === script ? ['serve'] : []), ...choices];
  const server = spawn(process.execPath, [start, ...args, '--port', '0', '--data', folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: withoutChoices(),
  });
  const ended = new Promise<number | null>((done) => server.once('close', done));
  const end = async (signal: NodeJS.Signals) => {
    server.kill(signal);
    return await ended;
  };
  onTestFinished(async () => void (await end('SIGKILL')));
  const url = await new Promise<string>((found, failed) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/\S+/.exec(said)?.[0];
      if (address) found(address);
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.once('close', () => failed(new Error(`Rebound ended before it was up: ${said}`)));
  });
  return { url, folder, stop: () => end('SIGINT'), kill: async () => void (await end('SIGKILL')) };
}

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs one command of the built program to its end. */
export async function rebound(args: readonly string[], input = ''): Promise<Ran> {
  const command = spawn(process.execPath, [script, ...args], { env: withoutChoices() });
  const said = { out: '', err: '' };
  command.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
  });
  command.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  command.stdin.on('error', () => undefined).end(input);
  const code = await new Promise<number | null>((done) => command.once('close', done));
  return { code, ...said };
}

/** What the person who runs the tests has chosen for their own Rebound is nothing to the tests. */
function withoutChoices(): NodeJS.ProcessEnv {
  const { REBOUND_DATA: _, DATABASE_URL: __, ...rest } = process.env;
  return rest;
}
