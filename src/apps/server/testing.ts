import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { inject, onTestFinished } from 'vitest';
import type { Clock } from '#lib/clock.ts';
import { type Database, openDatabase } from '#platform/db/database.ts';
import { migrate } from '#platform/db/migrate.ts';
import { newId } from '#platform/db/new-id.ts';
import { type Call, client } from '#platform/http/client.ts';
import { createApp } from './app.ts';
import { migrations } from './migrations.ts';

/** Every test of a store or a route runs on both: `describe.each(engines)`. */
export const engines = ['sqlite', 'postgres'] as const;
export type Engine = (typeof engines)[number];

/** A Wednesday in spring, so that tests do not depend on the day they run. */
export const testClock: Clock = { today: () => '2026-04-15', now: () => '2026-04-15T09:00:00.000Z' };

let template: Promise<string> | undefined;

/** A fresh, migrated database that goes away with the test. */
export async function testDatabase(engine: Engine = 'sqlite'): Promise<Database> {
  const database = openDatabase(engine === 'sqlite' ? ':memory:' : await cloneOfTemplate());
  onTestFinished(() => database.destroy());
  if (engine === 'sqlite') await migrate(database, migrations);
  return database;
}

/** A client of the whole app on a fresh database: what tests talk to. */
export async function testClient(engine: Engine = 'sqlite', clock = testClock): Promise<Call> {
  const app = createApp({
    database: await testDatabase(engine),
    clock,
    uploads: temporaryFolder(),
    key: join(temporaryFolder(), 'key'),
    localFiles: true,
  });
  return client((path, init) => app.request(`/api${path}`, init));
}

/** A folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rebound-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function cloneOfTemplate(): Promise<string> {
  template ??= makeTemplate();
  return createDatabase(await template);
}

/** Migrating once and copying is ten times faster than migrating for every test. */
async function makeTemplate(): Promise<string> {
  const url = await createDatabase('template1');
  const database = openDatabase(url);
  await migrate(database, migrations);
  await database.destroy();
  return new URL(url).pathname.slice(1);
}

async function createDatabase(from: string): Promise<string> {
  const server = openDatabase(inject('postgres'));
  const name = `test_${newId().replaceAll('-', '')}`;
  await sql`create database ${sql.id(name)} template ${sql.id(from)}`.execute(server);
  await server.destroy();
  return new URL(`/${name}`, inject('postgres')).href;
}
