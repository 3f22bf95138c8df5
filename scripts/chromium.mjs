// Finds a Chromium for the end-to-end tests, or gets one. Run alone it prints the path.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const variables = ['CHROMIUM_PATH', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'];
const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];
const usualPlaces = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
];

/** The path of a Chromium that is here, or undefined. A variable that names one wins; a wrong one is an error. */
export function findChromium() {
  for (const name of variables) {
    const path = process.env[name];
    if (path && !isProgram(path)) throw new Error(`${name} names ${path}, and there is no program there.`);
    if (path) return path;
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...usualPlaces, ...playwrightCache()].find(isProgram);
}

/** Gets a Chromium: the distribution's package for root where there is apt, else Playwright's own download. */
export function getChromium() {
  const asRoot = process.getuid?.() === 0;
  if (asRoot && isDebian()) {
    const quiet = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    const got =
      run('apt-get', ['update', '-qq'], quiet) &&
      run(
        'apt-get',
        ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'],
        quiet,
      );
    if (got && findChromium()) return findChromium();
  }
  const playwright = fileURLToPath(new URL('cli.js', import.meta.resolve('playwright-core/package.json')));
  run(process.execPath, [playwright, 'install', ...(asRoot ? ['--with-deps'] : []), 'chromium']);
  const found = findChromium();
  if (found) return found;
  throw new Error('No Chromium was found and none could be got. Install one, or set CHROMIUM_PATH to it.');
}

/** Other distributions with apt have no such package, or one that only points to another store. */
function isDebian() {
  return existsSync('/etc/os-release') && /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Where Playwright itself would look, and other versions beside it. */
function playwrightCache() {
  const caches = {
    darwin: join(homedir(), 'Library/Caches/ms-playwright'),
    win32: join(process.env.LOCALAPPDATA ?? '', 'ms-playwright'),
  };
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    caches[process.platform] ??
    join(homedir(), '.cache/ms-playwright');
  const versions = existsSync(cache) ? readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name)) : [];
  const inside = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win64/chrome.exe',
    'chrome-win/chrome.exe',
  ];
  return [
    chromium.executablePath(),
    ...versions.flatMap((name) => inside.map((path) => join(cache, name, path))),
  ];
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function run(command, args, options = {}) {
  console.error(`Getting a Chromium: ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], ...options }).status === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(findChromium() ?? getChromium());
