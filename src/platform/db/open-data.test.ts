import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, inject, onTestFinished, test } from 'vitest';
import { openDatabase } from './database.ts';
import type { Migrations } from './migrate.ts';
import { openData } from './open-data.ts';

const thisVersion: Migrations = {
  '2026-01-01-notes': { up: (db) => db.schema.createTable('note').addColumn('text', 'text').execute() },
};
const newerVersion: Migrations = {
  ...thisVersion,
  '2027-01-01-moods': { up: (db) => db.schema.createTable('mood').addColumn('text', 'text').execute() },
};

function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rebound-data-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'rebound.db');
}

const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

test('a file of a newer version is refused and every byte stays', async () => {
  const file = newFile();
  const newer = await openData(file, newerVersion);
  await sql`insert into mood values ('better')`.execute(newer);
  await newer.destroy();
  const before = digest(file);
  await expect(openData(file, thisVersion)).rejects.toThrow(
    'This data was written by a newer Rebound (2027-01-01-moods). Nothing was changed;',
  );
  expect(digest(file)).toBe(before);
});

test('a newer file is refused unchanged even when its writer was killed in the middle', async () => {
  const file = newFile();
  const newer = await openData(file, newerVersion);
  await sql`insert into mood values ('better')`.execute(newer);
  // The log of a writer that is still alive is what a killed one leaves behind.
  const before = [digest(file), digest(`${file}-wal`)];
  await expect(openData(file, thisVersion)).rejects.toThrow('newer Rebound');
  expect([digest(file), digest(`${file}-wal`)]).toEqual(before);
  await newer.destroy();
});

test('a closed file holds everything, without the log beside it', async () => {
  const file = newFile();
  const data = await openData(file, thisVersion);
  await sql`insert into note values ('kept')`.execute(data);
  await data.destroy();
  const copy = newFile();
  copyFileSync(file, copy);
  const copied = await openData(copy, thisVersion);
  onTestFinished(() => copied.destroy());
  expect((await sql`select text from note`.execute(copied)).rows).toEqual([{ text: 'kept' }]);
});

test('data of an older version gets the tables that are missing and keeps what it holds', async () => {
  const file = newFile();
  const older = await openData(file, thisVersion);
  await sql`insert into note values ('kept')`.execute(older);
  await older.destroy();
  const now = await openData(file, newerVersion);
  onTestFinished(() => now.destroy());
  expect((await sql`select text from note`.execute(now)).rows).toEqual([{ text: 'kept' }]);
  expect((await sql`select text from mood`.execute(now)).rows).toEqual([]);
});

test('a file that is no database gives one clear sentence and stays as it is', async () => {
  const file = newFile();
  writeFileSync(file, 'a shopping list, many times over. '.repeat(200));
  const before = digest(file);
  await expect(openData(file, thisVersion)).rejects.toThrow(
    `${file} is damaged or no database of Rebound. Nothing was changed; put a backup in its place, or choose another folder with --data.`,
  );
  expect(digest(file)).toBe(before);
  expect(existsSync(`${file}-wal`)).toBe(false);
});

test('a database whose middle was overwritten gives one clear sentence', async () => {
  const file = newFile();
  await (await openData(file, thisVersion)).destroy();
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(0xa5, 100, bytes.length));
  await expect(openData(file, thisVersion)).rejects.toThrow('is damaged or no database of Rebound.');
});

test('a server that does not answer is named without its password', async () => {
  const opening = openData('postgres://ada:secret@127.0.0.1:1/rebound', thisVersion);
  const message = await opening.then(String, String);
  expect(message).toContain('The PostgreSQL server at 127.0.0.1:1 does not answer.');
  expect(message).not.toContain('secret');
});

test('a server that holds data of a newer version is refused', async () => {
  const url = inject('postgres');
  const server = openDatabase(url);
  const name = `newer_${process.pid}_${Date.now()}`;
  await sql`create database ${sql.id(name)}`.execute(server);
  await server.destroy();
  const place = new URL(`/${name}`, url).href;
  await (await openData(place, newerVersion)).destroy();
  await expect(openData(place, thisVersion)).rejects.toThrow('newer Rebound');
});
