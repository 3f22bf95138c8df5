import { type ImportRecord, signOfLifeEvery } from '#features/imports/domain/import-record.ts';
import { readAll } from '#features/imports/server/run-reading.ts';
import { importStore } from '#features/imports/server/store.ts';
import type { Clock } from '#lib/clock.ts';
import type { Database } from '#platform/db/database.ts';
import { newId } from '#platform/db/new-id.ts';
import type { FolderMark } from '#platform/mail/mail-item.ts';
import type { RawMailItem } from '#platform/mail/raw-mail-source.ts';
import { mailboxStore } from './mailbox-store.ts';

/** An import that a look makes: whose, from which mailbox or folder. */
interface LookImport {
  readonly owner: string;
  readonly importId: string;
  readonly sourceId: string;
}

/** The imports that looks make: begun when there is something new, and none when nothing of it matters. */
export function lookImports({ database, clock }: { readonly database: Database; readonly clock: Clock }) {
  const imports = importStore(database);

  async function begin(owner: string, name: string): Promise<string> {
    const id = newId();
    await imports.add({ owner, id, kind: 'mail', name, status: 'reading', startedAt: clock.now() });
    return id;
  }

  /** Reads to the end of `messages`, keeping with each batch how far it came. Answers what went wrong, if anything did. */
  async function read(
    { owner, importId, sourceId }: LookImport,
    messages: AsyncIterable<RawMailItem>,
  ): Promise<string | undefined> {
    const alive = setInterval(() => {
      void imports.change(owner, importId, { signAt: clock.now() }).catch(() => undefined);
    }, signOfLifeEvery).unref();
    const keepMarks = (turn: Database, marks: readonly FolderMark[]) =>
      mailboxStore(turn).markRead(owner, sourceId, importId, marks);
    try {
      // Loaded with the first mail, so that starting stays quick.
      const { mailItems } = await import('#features/imports/server/mail-items.ts');
      await readAll({ database, clock, owner, importId, keepMarks }, mailItems(messages));
      return undefined;
    } catch (cause) {
      console.error(cause);
      return 'Looking stopped because of a fault inside Rebound. What was read is kept.';
    } finally {
      clearInterval(alive);
      // Where the program is ending the database may be closed already; the next look ends what was cut off.
      await settle(owner, importId).catch(() => undefined);
    }
  }

  /** A look that found nothing is no import that anybody has to do something with. */
  async function settle(owner: string, importId: string): Promise<void> {
    const record = await imports.find(owner, importId, clock.now());
    if (!record) return;
    await imports.move(owner, importId, ['reading', 'paused'], foundSomething(record) ? 'ready' : 'nothing');
  }

  /** Whether the import of the last look is still being read. Ends one that was cut off, and clears away one that found nothing. */
  async function isUnderWay(owner: string, importId: string): Promise<boolean> {
    const record = await imports.find(owner, importId, clock.now());
    if (record?.interrupted) await settle(owner, importId);
    else if (record?.status === 'reading' || record?.status === 'paused') return true;
    if (record?.status === 'nothing') await imports.remove(owner, importId);
    return false;
  }

  /** Reads no further for a mailbox or folder that is forgotten. */
  const cancel = (owner: string, importId: string) =>
    imports.move(owner, importId, ['reading', 'paused'], 'cancelled');

  return { begin, read, settle, isUnderWay, cancel };
}

const foundSomething = ({ found, progress }: ImportRecord): boolean =>
  found.sure + found.unsure + progress.brokenCount > 0;
