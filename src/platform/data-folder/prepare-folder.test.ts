import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { prepareFolder } from './prepare-folder.ts';

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rebound-folder-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('a new data folder is open to nobody else', async () => {
  const { folder, uploads } = await prepareFolder(join(temporaryFolder(), 'a', 'b'));
  expect(statSync(uploads).isDirectory()).toBe(true);
  if (process.platform !== 'win32') expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test('a file in the place of the data folder gives one clear sentence', async () => {
  const file = join(temporaryFolder(), 'notes.txt');
  writeFileSync(file, 'mine');
  await expect(prepareFolder(file)).rejects.toThrow(
    `The data folder ${file} is a file, not a folder. Choose another one with --data.`,
  );
});
