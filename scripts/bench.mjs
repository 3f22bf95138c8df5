// npm run bench [-- name ...]: runs every measure in evaluation/, or those named. Figures are ratios, so that they mean the same on any machine.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { register } from 'tsx/esm/api';

register();
const folder = join(import.meta.dirname, '../evaluation');
const wanted = process.argv.slice(2);
const measures = readdirSync(folder).filter(
  (name) => name.endsWith('.measure.ts') && (wanted.length === 0 || wanted.includes(name.split('.')[0])),
);
for (const name of measures.sort()) {
  const { measure } = await import(pathToFileURL(join(folder, name)).href);
  const { what, ratio, compared } = await measure();
  console.log(`${what}: ${ratio.toFixed(2)} ${compared}`);
}
if (measures.length === 0) console.log('There is nothing to measure yet.');
