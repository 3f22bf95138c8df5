import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createApp } from '#apps/server/app.ts';
import { type Engine, temporaryFolder, testDatabase } from '#apps/server/testing.ts';
import { listApplications } from '#features/applications/api.ts';
import { saveImport, showImport } from '#features/imports/api.ts';
import { addMailbox, lookForMail } from '#features/mailboxes/api.ts';
import type { Clock } from '#lib/clock.ts';
import type { Database } from '#platform/db/database.ts';
import { type Call, client } from '#platform/http/client.ts';
import type { MailServer } from '#platform/mail/imap/mail-server.ts';
import { systemClock } from '#platform/system-clock.ts';
import { testPassword } from './dovecot-config.ts';

interface Choices {
  readonly database?: Database;
  readonly clock?: Clock;
  /** The folder with the key. */
  readonly folder?: string;
}

/** The whole program on a fresh database, in which no pause takes time. */
export async function mailboxClient(engine: Engine, choices: Choices = {}): Promise<Call> {
  const app = createApp({
    database: choices.database ?? (await testDatabase(engine)),
    clock: choices.clock ?? systemClock,
    uploads: temporaryFolder(),
    key: join(choices.folder ?? temporaryFolder(), 'key'),
    wait: async () => undefined,
  });
  return client((path, init) => app.request(`/api${path}`, init));
}

/** Connects the mailbox of somebody at the test server; answers its id. */
export async function connected(call: Call, server: MailServer, folders?: string[]): Promise<string> {
  return (await call(addMailbox, { ...server, secret: testPassword, folders })).id;
}

/** Looks, and waits until what is new was read; undefined when nothing was. */
export async function looked(call: Call, id: string) {
  const { import: importId } = await call(lookForMail, { id });
  return importId === undefined ? undefined : untilRead(call, importId);
}

/** Waits until an import is no longer being read. */
export async function untilRead(call: Call, id: string) {
  for (;;) {
    const record = await call(showImport, { id });
    if (record.status !== 'reading') return record;
    await setTimeout(10);
  }
}

/** Looks and saves, as the person does; answers the employers that are known then. */
export async function lookedAndSaved(call: Call, id: string): Promise<string[]> {
  const record = await looked(call, id);
  if (record?.status === 'ready') await call(saveImport, { id: record.id });
  return employers(call);
}

export async function employers(call: Call): Promise<string[]> {
  const { rows } = await call(listApplications, { limit: 500 });
  return rows.map(({ company }) => company).sort();
}
