import { applicationMigrations } from '#features/applications/server/tables.ts';
import { checkInMigrations } from '#features/check-ins/server/tables.ts';
import { documentMigrations } from '#features/documents/server/tables.ts';
import { hindsightMigrations } from '#features/hindsight/server/tables.ts';
import { importMigrations } from '#features/imports/server/tables.ts';
import { inboxMigrations } from '#features/inbox/server/tables.ts';
import { mailboxMigrations } from '#features/mailboxes/server/tables.ts';
import { matchingMigrations } from '#features/matching/server/tables.ts';
import { postingMigrations } from '#features/postings/server/tables.ts';
import { preferenceMigrations } from '#features/preferences/server/tables.ts';
import { reasonMigrations } from '#features/reasons/server/tables.ts';
import { skillMigrations } from '#features/skills/server/tables.ts';
import { todayMigrations } from '#features/today/server/tables.ts';
import type { Migrations } from '#platform/db/migrate.ts';

/** The tables of every feature. */
export const migrations: Migrations = {
  ...applicationMigrations,
  ...checkInMigrations,
  ...documentMigrations,
  ...hindsightMigrations,
  ...importMigrations,
  ...inboxMigrations,
  ...mailboxMigrations,
  ...matchingMigrations,
  ...postingMigrations,
  ...preferenceMigrations,
  ...reasonMigrations,
  ...skillMigrations,
  ...todayMigrations,
};
