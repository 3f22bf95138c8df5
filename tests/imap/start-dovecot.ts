import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { findDovecot, getDovecot } from '../../scripts/dovecot.mjs';
import { dovecotConfig } from './dovecot-config.ts';
import { freePort } from './free-port.ts';

export interface RunningDovecot {
  /** Where it speaks in plain text, or TLS with a certificate that nobody vouches for when it is asked. */
  readonly port: number;
  /** The file with that certificate, for 127.0.0.2. */
  readonly certificate: string;
  stop(): Promise<void>;
}

const longestStart = 10_000;

/** Starts a real mail server on this machine, with a folder of its own that goes with it. */
export async function startDovecot(): Promise<RunningDovecot> {
  const program = findDovecot() ?? getDovecot();
  if (process.getuid?.() !== 0)
    throw new Error('Dovecot wants to be started as root: run the tests of live mail as root, or in CI.');
  const folder = mkdtempSync(join(tmpdir(), 'rebound-dovecot-'));
  const places = { folder, port: await freePort() };
  prepare(places.folder, dovecotConfig(places));
  const server = spawn(program, ['-F', '-c', join(folder, 'dovecot.conf')], { stdio: 'ignore' });
  const ended = once(server, 'close');
  await answers(places.port, () => server.exitCode !== null, folder);
  return {
    port: places.port,
    certificate: join(folder, 'cert.pem'),
    async stop() {
      server.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The mail is written by another user than the one who starts it. */
function prepare(folder: string, config: string): void {
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'mail'));
  chmodSync(join(folder, 'mail'), 0o777);
  writeFileSync(join(folder, 'dovecot.conf'), config);
  const certificate = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=localhost', '-days', '2'];
  const address = ['-addext', 'subjectAltName=IP:127.0.0.2'];
  const files = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')];
  execFileSync('openssl', ['req', ...certificate, ...address, ...files], { stdio: 'ignore' });
}

async function answers(port: number, hasEnded: () => boolean, folder: string): Promise<void> {
  for (const until = Date.now() + longestStart; Date.now() < until && !hasEnded(); ) {
    if (await isOpen(port)) return;
    await setTimeout(50);
  }
  throw new Error(`Dovecot did not start: ${readFileSync(join(folder, 'dovecot.log'), 'utf8')}`);
}

async function isOpen(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  const open = await once(socket, 'connect').then(
    () => true,
    () => false,
  );
  socket.destroy();
  return open;
}
