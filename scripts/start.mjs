// npm start: builds what is not built, then opens Rebound. Arguments are passed on: npm start -- --port 5000
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const sources = [
  'src',
  'package-lock.json',
  'vite.config.ts',
  'vite.server.config.ts',
  'scripts/compress-web.mjs',
];
const results = ['dist/node/cli.js', 'dist/web/index.html'];

/** Milliseconds since 1970 of the newest file at `path`; a build older than that is not of these sources. */
function newest(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function isBuilt() {
  const built = results.map((path) => join(root, path));
  if (!built.every((path) => existsSync(path))) return false;
  const oldest = Math.min(...built.map((path) => statSync(path).mtimeMs));
  return sources.every((path) => newest(join(root, path)) < oldest);
}

function build() {
  console.log('Building Rebound, once. This takes some seconds.');
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error(`${stdout}${stderr}\nRebound could not be built. Run “npm ci” and try again.`);
  process.exit(1);
}

if (!isBuilt()) build();
const open = process.stdout.isTTY && !process.env.CI ? ['--open'] : [];
const rebound = spawn(
  process.execPath,
  [join(root, 'bin/rebound.js'), 'serve', ...open, ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
);
// Ctrl+C reaches both; the server decides when it is done.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => rebound.kill(signal));
rebound.on('exit', (code) => process.exit(code ?? 1));
