import { applicationMigrations } from '#features/applications/server/tables.ts';
import { importMigrations } from '#features/imports/server/tables.ts';
import { inboxMigrations } from '#features/inbox/server/tables.ts';
import { mailboxMigrations } from '#features/mailboxes/server/tables.ts';
import { reasonMigrations } from '#features/reasons/server/tables.ts';
import { todayMigrations } from '#features/today/server/tables.ts';
import type { Migrations } from '#platform/db/migrate.ts';

/** The tables of every feature. */
export const migrations: Migrations = {
  ...applicationMigrations,
  ...importMigrations,
  ...inboxMigrations,
  ...mailboxMigrations,
  ...reasonMigrations,
  ...todayMigrations,
};
