// npm run bench [-- NAME --messages N --first SEED]: runs the measures in evaluation/, or the one of that name.
// What counts are ratios taken in the same run: they mean the same on any machine.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { register } from 'tsx/esm/api';

register();
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { messages: { type: 'string' }, first: { type: 'string' } },
});
const ending = '.measure.ts';
const folder = join(import.meta.dirname, '../evaluation');
const names = readdirSync(folder)
  .filter((file) => file.endsWith(ending))
  .map((file) => file.slice(0, -ending.length))
  .sort();
const chosen = positionals.length > 0 ? names.filter((name) => positionals.includes(name)) : names;
if (chosen.length < Math.max(1, positionals.length)) {
  console.error(`There are these measures: ${names.join(', ')}.`);
  process.exit(2);
}
const given = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Number(value)]));
for (const name of chosen) {
  const { measure } = await import(pathToFileURL(join(folder, `${name}${ending}`)).href);
  for await (const line of measure(given)) console.log(line);
}
