import { applicationOf, type Dossier } from '#features/applications/domain/dossier.ts';
import { mailStore } from '#features/inbox/server/mail-store.ts';
import type { Clock } from '#lib/clock.ts';
import type { Database } from '#platform/db/database.ts';
import type { RejectionCase } from '../domain/case.ts';
import { isExplainable } from '../domain/is-explainable.ts';
import type { KeptElsewhere } from '../domain/kept-elsewhere.ts';
import type { Origins } from '../domain/used-facts.ts';
import { keptElsewhere } from './kept-elsewhere.ts';

/** What is known of a stored application, as it was read: before the person's answers and corrections. */
export interface ApplicationCase {
  readonly read: RejectionCase;
  readonly origins: Origins;
  readonly elsewhere: KeptElsewhere;
}

/** Reads all that is kept of an application; undefined where there is nothing to explain, and then nothing is read. */
export async function applicationCase(
  database: Database,
  clock: Clock,
  owner: string,
  dossier: Dossier,
): Promise<ApplicationCase | undefined> {
  const { ending, appliedOn, endedOn } = applicationOf(dossier);
  if (!isExplainable(ending)) return undefined;
  const keys = dossier.events.flatMap(({ source }) => (source.kind === 'mail' ? [source.key] : []));
  const mails = await mailStore(database).byKeys(owner, keys);
  const elsewhere = await keptElsewhere(database, clock, owner, {
    id: dossier.id,
    on: appliedOn ?? endedOn,
  });
  // The words of six languages are loaded with the first question, so that starting stays quick.
  const [{ caseOf }, { originsOf }] = await Promise.all([
    import('../domain/case-of.ts'),
    import('../domain/origins-of.ts'),
  ]);
  const read = caseOf(dossier, mails, {}, elsewhere);
  return read && { read, origins: originsOf(dossier, elsewhere), elsewhere };
}
