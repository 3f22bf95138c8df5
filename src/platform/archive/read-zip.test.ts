import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Problem } from '#lib/problem.ts';
import { openZip, type Zip } from './read-zip.ts';
import { renamedInZip, sealedZip, zipOf } from './testing.ts';
import { zipLimits } from './zip-limits.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rebound-zip-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function saved(bytes: Buffer, name = 'export.zip'): Promise<string> {
  await writeFile(join(folder, name), bytes);
  return join(folder, name);
}

async function read(zip: Zip, at: number): Promise<string> {
  const entry = zip.entries[at];
  if (!entry) throw new Error('no such entry');
  const pieces: Uint8Array[] = [];
  for await (const piece of zip.stream(entry)) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

async function refusal(bytes: Buffer, limits = zipLimits): Promise<string> {
  const path = await saved(bytes);
  const error = await openZip(path, limits).then(
    () => undefined,
    (thrown) => thrown,
  );
  expect(error).toBeInstanceOf(Problem);
  return error.message;
}

test('files are listed with their sizes and unpacked one by one', async () => {
  const zip = await openZip(
    await saved(await zipOf({ 'a/one.txt': 'one', 'zwei ä.txt': 'zwei'.repeat(50_000) })),
  );
  expect(zip.entries).toEqual([
    { name: 'a/one.txt', size: 3 },
    { name: 'zwei ä.txt', size: 200_000 },
  ]);
  expect(await read(zip, 1)).toBe('zwei'.repeat(50_000));
  expect(await read(zip, 0)).toBe('one');
  zip.close();
});

test('an archive of nothing has no entries', async () => {
  const zip = await openZip(await saved(await zipOf({})));
  expect(zip.entries).toEqual([]);
  zip.close();
});

test.each(['../../evil.txt', '/xx/xx/ev.txt', 'C:/xx/ev_.txt', 'aa\\..\\ev.txt', 'aa/../../e.txt'])(
  'a name that points outside is refused: %s',
  async (name) => {
    const harmless = 'aa/bb/ccc.txt'.padEnd(name.length, 'x').slice(0, name.length);
    const zip = renamedInZip(await zipOf({ 'fine.txt': 'x', [harmless]: 'y' }), harmless, name);
    expect(await refusal(zip)).toBe(
      `export.zip contains a file name that points outside the archive (${name}); nothing was read.`,
    );
  },
);

test('an archive that swells beyond reason is refused', async () => {
  const bomb = await zipOf({ 'zeros.mbox': Buffer.alloc(100_000_000) });
  expect(bomb.length).toBeLessThan(200_000);
  expect(await refusal(bomb)).toBe(
    'export.zip would unpack to 0.1 GB, far more than a real export of its size; nothing was read.',
  );
});

test('an archive above the total limit is refused', async () => {
  const zip = await zipOf({ a: Buffer.alloc(600), b: Buffer.alloc(600) });
  expect(await refusal(zip, { ...zipLimits, totalSize: 1_000 })).toMatch(/^export\.zip would unpack to 0 GB/);
});

test('an archive of too many files is refused', async () => {
  expect(await refusal(await zipOf({ a: '1', b: '2' }), { ...zipLimits, entries: 1 })).toBe(
    'export.zip holds more than 1 files; please unpack it and choose the folder instead.',
  );
});

test('an archive under a password is refused', async () => {
  expect(await refusal(sealedZip(await zipOf({ 'a.mbox': 'x' })))).toBe(
    'export.zip is sealed with a password; please unpack it first and choose the files inside.',
  );
});

test('an archive that was cut short is refused', async () => {
  const zip = await zipOf({ 'a.mbox': 'x'.repeat(1_000) });
  expect(await refusal(zip.subarray(0, zip.length - 30))).toBe(
    'export.zip is damaged or not complete, so it could not be unpacked; please download it again.',
  );
});

test('damage inside a file is told while it is unpacked', async () => {
  const bytes = await zipOf({ 'a.mbox': Array.from({ length: 5_000 }, (_, at) => `${at * 7919}`).join(' ') });
  bytes.fill(0xff, 200, 600);
  const zip = await openZip(await saved(bytes));
  await expect(read(zip, 0)).rejects.toThrow('is damaged or not complete');
  zip.close();
});

test('an entry that lies about its size is not believed', async () => {
  const bytes = await zipOf({ 'a.mbox': Buffer.alloc(50_000, 'x') });
  const central = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  bytes.writeUInt32LE(10, central + 24);
  const zip = await openZip(await saved(bytes));
  await expect(read(zip, 0)).rejects.toThrow('is damaged or not complete');
  zip.close();
});
