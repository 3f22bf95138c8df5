import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, testClient } from '#apps/server/testing.ts';
import { addSample } from '#features/sample/api.ts';
import { exportCommand } from './cli.ts';

test('an export is two files in a folder that is made when it is missing', async () => {
  const call = await testClient();
  await call(addSample, {});
  const folder = join(temporaryFolder(), 'deep', 'export');
  expect(await exportCommand(call, folder)).toContain(`12 applications and 9 mails are in ${folder}`);
  expect(readdirSync(folder).sort()).toEqual(['applications.csv', 'rebound.json']);
  const everything = JSON.parse(readFileSync(join(folder, 'rebound.json'), 'utf8'));
  expect(everything.applications).toHaveLength(12);
  expect(everything.applications[0].events.length).toBeGreaterThan(0);
  expect(readFileSync(join(folder, 'applications.csv'), 'utf8').split('\r\n').length).toBe(14);
  expect(statSync(join(folder, 'rebound.json')).mode & 0o077).toBe(0);
});

test('a second export into the same folder is refused and changes nothing', async () => {
  const call = await testClient();
  const folder = temporaryFolder();
  await exportCommand(call, folder);
  const before = readFileSync(join(folder, 'rebound.json'), 'utf8');
  await call(addSample, {});
  await expect(exportCommand(call, folder)).rejects.toThrow(/not written over\. Choose another folder/);
  expect(readFileSync(join(folder, 'rebound.json'), 'utf8')).toBe(before);
});

test('a file in the place of the folder is refused and stays', async () => {
  const file = join(temporaryFolder(), 'notes.txt');
  writeFileSync(file, 'mine');
  await expect(exportCommand(await testClient(), file)).rejects.toThrow(
    'is a file. An export needs a folder',
  );
  expect(readFileSync(file, 'utf8')).toBe('mine');
});

test('an export that breaks off leaves no file that looks whole', async () => {
  const call = await testClient();
  const folder = temporaryFolder();
  let calls = 0;
  const breaking: typeof call = (...request) => {
    calls += 1;
    return calls > 3 ? Promise.reject(new Error('the power went out')) : call(...request);
  };
  await expect(exportCommand(breaking, folder)).rejects.toThrow('the power went out');
  expect(existsSync(join(folder, 'rebound.json'))).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
});
