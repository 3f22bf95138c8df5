import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { temporaryFolder } from '#apps/server/testing.ts';
import { secretBox } from './secret-box.ts';

const keyFile = () => join(temporaryFolder(), 'key');

test('what is sealed opens again, and only for what it belongs to', async () => {
  const box = secretBox(keyFile());
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.string(), async (secret, about) => {
      const sealed = await box.seal(secret, about);
      expect(await box.open(sealed, about)).toBe(secret);
      expect(await box.open(sealed, `${about}.`)).toBeUndefined();
    }),
    { numRuns: 50 },
  );
});

test('the sealed text shows nothing of the secret, and is another each time', async () => {
  const box = secretBox(keyFile());
  const [first, second] = [await box.seal('sesame', 'a'), await box.seal('sesame', 'a')];
  expect(first).not.toBe(second);
  expect(Buffer.from(first, 'base64').includes('sesame')).toBe(false);
});

test('a changed text or another key opens nothing', async () => {
  const file = keyFile();
  const sealed = await secretBox(file).seal('sesame', 'a');
  const changed = Buffer.from(sealed, 'base64');
  changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
  expect(await secretBox(file).open(changed.toString('base64'), 'a')).toBeUndefined();
  expect(await secretBox(file).open('', 'a')).toBeUndefined();
  rmSync(file);
  expect(await secretBox(file).open(sealed, 'a')).toBeUndefined();
  await secretBox(file).seal('other', 'a');
  expect(await secretBox(file).open(sealed, 'a')).toBeUndefined();
});

test('the key can be read by this user alone', async () => {
  const file = keyFile();
  await secretBox(file).seal('sesame', 'a');
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
});
