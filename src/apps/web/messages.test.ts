import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { messages } from './messages.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
const catalogues = files.filter((file) => file.endsWith('messages.en.ts'));
const sources = files.filter((file) => /(?<!\.test|messages\.en)\.tsx?$/.test(file));

function leaves(value: object, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]): [string, string][] =>
    typeof inner === 'string' ? [[path + key, inner]] : leaves(inner, `${path}${key}.`),
  );
}

/** Every way to write the key in a call of `t`: whole, or its beginning before a `${…}`. */
function spellings(key: string): string[] {
  const bare = key.replace(/_(zero|one|two|few|many|other)$/, '');
  const parts = bare.split('.');
  const beginnings = parts.slice(1).map((_, at) => `\`${parts.slice(0, at + 1).join('.')}.\${`);
  return [`'${bare}'`, ...beginnings];
}

async function exported(catalogue: string): Promise<object> {
  const module: Record<string, object> = await import(join(process.cwd(), 'src', catalogue));
  return Object.values(module)[0] ?? {};
}

test('every catalogue of a feature is part of the program', async () => {
  const known: object[] = Object.values(messages.en);
  for (const catalogue of catalogues) expect(known, catalogue).toContain(await exported(catalogue));
});

test.each(catalogues)('no text of %s shouts', async (catalogue) => {
  const loud = leaves(await exported(catalogue)).filter(([, text]) => text.includes('!'));
  expect(loud).toEqual([]);
});

test.each(catalogues)(
  'no text of %s promises what comes or says what ought to have been',
  async (catalogue) => {
    const heavy = leaves(await exported(catalogue)).filter(([, text]) =>
      /\byou(['’]ll| will| should have| failed)\b|\byour fault\b/i.test(text),
    );
    expect(heavy).toEqual([]);
  },
);

test.each(
  ['reasons', 'hindsight', 'forecast', 'report'].map((feature) => `features/${feature}/web/messages.en.ts`),
)('no text of %s is longer than a few sentences', async (catalogue) => {
  const long = leaves(await exported(catalogue)).filter(([, text]) => text.length > 270);
  expect(long).toEqual([]);
});

test.each(catalogues)('no text of %s is left over', async (catalogue) => {
  const beside = sources
    .filter((file) => file.startsWith(dirname(catalogue)))
    .map((file) => readFileSync(join('src', file), 'utf8'))
    .join('\n');
  const unused = leaves(await exported(catalogue)).filter(
    ([key]) => !spellings(key).some((spelling) => beside.includes(spelling)),
  );
  expect(unused.map(([key]) => key)).toEqual([]);
});
