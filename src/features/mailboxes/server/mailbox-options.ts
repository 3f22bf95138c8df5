import type { Clock } from '#lib/clock.ts';
import type { Database } from '#platform/db/database.ts';
import type { MailSecrets } from './mail-secrets.ts';

export interface MailboxOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly secrets: MailSecrets;
  /** Lets some milliseconds pass; tests let them pass at once. */
  readonly wait: (milliseconds: number) => Promise<unknown>;
}
