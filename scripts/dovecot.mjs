// Finds a Dovecot for the tests of live mail, or gets one. Run alone it prints the path.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const usualPlaces = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/sbin'];

/** The path of a Dovecot that is here, or undefined. A variable that names a wrong one is an error. */
export function findDovecot() {
  const named = process.env.DOVECOT_PATH;
  if (named && !isProgram(named))
    throw new Error(`DOVECOT_PATH names ${named}, and there is no program there.`);
  if (named) return named;
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...usualPlaces];
  return folders.map((folder) => join(folder, 'dovecot')).find(isProgram);
}

/** Gets a Dovecot from Debian's packages, as root. */
export function getDovecot() {
  const debian =
    existsSync('/etc/os-release') && /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
  if (debian && process.getuid?.() === 0) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'dovecot-imapd', 'openssl']);
  }
  const found = findDovecot();
  if (found) return found;
  throw new Error(
    'The tests of live mail need Dovecot, and none was found or could be got. Install dovecot-imapd, or set DOVECOT_PATH to it.',
  );
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function run(command, args) {
  console.error(`Getting a Dovecot: ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, args, { stdio: ['ignore', 2, 2], env });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(findDovecot() ?? getDovecot());
