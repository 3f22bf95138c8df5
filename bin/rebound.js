#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => new URL(path, import.meta.url);

if (!existsSync(at('../dist/node/cli.js'))) {
  console.error(
    'rebound: Rebound is not built yet. Run “npm start”, or “npm run build” and then this again.',
  );
  process.exit(1);
}
const { run } = await import('../dist/node/cli.js');
process.exitCode = await run(process.argv.slice(2), {
  version: JSON.parse(readFileSync(at('../package.json'), 'utf8')).version,
  webFolder: fileURLToPath(at('../dist/web')),
  script: fileURLToPath(import.meta.url),
});
