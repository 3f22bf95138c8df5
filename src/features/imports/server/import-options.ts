import type { Clock } from '#lib/clock.ts';
import type { Database } from '#platform/db/database.ts';
import type { AlsoTakenBack } from './saving.ts';
import type { uploadFolder } from './upload-folder.ts';

export interface ImportOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly uploads: ReturnType<typeof uploadFolder>;
  /** Whether files may be read where they lie: on the command line, never over the network. */
  readonly localFiles: boolean;
  /** Goes on with an interrupted import that comes from no file; false when it does come from one. */
  readonly goOn: (owner: string, importId: string) => Promise<boolean>;
  readonly alsoTakenBack?: AlsoTakenBack;
}
