import type { Clock } from '#lib/clock.ts';
import type { Database } from '#platform/db/database.ts';
import { lookImports } from './look-imports.ts';
import { mailboxStore } from './mailbox-store.ts';

/**
 * Ends an import that was cut off, when a look made it: what it found is there, and the next look brings the rest.
 * False when it came from a file.
 */
export function goOnWithLook(options: { readonly database: Database; readonly clock: Clock }) {
  return async (owner: string, importId: string): Promise<boolean> => {
    const isLook = await mailboxStore(options.database).isLook(owner, importId);
    if (isLook) await lookImports(options).settle(owner, importId);
    return isLook;
  };
}
