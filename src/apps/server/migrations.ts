import { applicationMigrations } from '#features/applications/server/tables.ts';
import type { Migrations } from '#platform/db/migrate.ts';

/** The tables of every feature. */
export const migrations: Migrations = { ...applicationMigrations };
