import type { ImapFlow } from 'imapflow';
import { signOfLifeEvery } from '#features/imports/domain/import-record.ts';
import { readAll } from '#features/imports/server/run-reading.ts';
import { importStore } from '#features/imports/server/store.ts';
import { newId } from '#platform/db/new-id.ts';
import { connect } from '#platform/mail/imap/connect.ts';
import { connectionProblem } from '#platform/mail/imap/connection-problem.ts';
import { listFolders } from '#platform/mail/imap/list-folders.ts';
import { settleFolders, unreadStretches } from './chosen-stretches.ts';
import { knownMailboxes } from './known-mailboxes.ts';
import { type MailLine, mailLine } from './mail-line.ts';
import type { MailboxOptions } from './mailbox-options.ts';
import { mailboxStore } from './mailbox-store.ts';
import { type Stretch, serverMessages } from './server-messages.ts';
import type { MailboxTable } from './tables.ts';

/** What a look came to; `import` when there is something new, which is then read in the background. */
export interface Looked {
  readonly import?: string;
  /** Chosen folders that are not there any more. */
  readonly gone: number;
}

/** Looks for new mail. A look that nobody asked for leaves alone what the person turned down before. */
export function looking(options: MailboxOptions) {
  const { database, clock, wait } = options;
  const store = mailboxStore(database);
  const imports = importStore(database);
  const { row, secretOf } = knownMailboxes(options);

  async function look(owner: string, id: string, { asked }: { readonly asked: boolean }): Promise<Looked> {
    const mailbox = await row(owner, id);
    const underWay = await settleLast(mailbox);
    if (underWay !== undefined) return { import: underWay, gone: 0 };
    const secret = await secretOf(mailbox);
    try {
      const connection = await connect(mailbox, secret);
      const { stretches, gone } = await whatIsNew(mailbox, connection, asked);
      await store.change(owner, id, { lastLookAt: clock.now(), problem: null });
      if (stretches.length === 0) {
        connection.close();
        return { gone };
      }
      const line = mailLine({ first: connection, reconnect: () => connect(mailbox, secret), wait });
      const importId = await begin(mailbox);
      void read(mailbox, importId, line, stretches);
      return { import: importId, gone };
    } catch (cause) {
      const problem = connectionProblem(cause, mailbox);
      await store.change(owner, id, { lastLookAt: clock.now(), problem: problem.message });
      throw problem;
    }
  }

  async function whatIsNew(mailbox: MailboxTable, connection: ImapFlow, asked: boolean) {
    try {
      const now = await listFolders(connection);
      const folders = await settleFolders(store, mailbox, now);
      const stretches = await unreadStretches(connection, store, folders, now, { evenTurnedDown: !asked });
      return { stretches, gone: folders.filter(({ gone }) => gone === 1).length };
    } catch (cause) {
      connection.close();
      throw cause;
    }
  }

  async function begin({ owner, id, user }: MailboxTable): Promise<string> {
    const importId = newId();
    const startedAt = clock.now();
    await imports.add({ owner, id: importId, kind: 'mail', name: user, status: 'reading', startedAt });
    await store.change(owner, id, { importId });
    return importId;
  }

  /** Reads to the end, or as far as it goes: what was found until then is kept, and the next look goes on. */
  async function read(
    mailbox: MailboxTable,
    importId: string,
    line: MailLine,
    stretches: readonly Stretch[],
  ) {
    const { owner, id } = mailbox;
    const alive = setInterval(() => {
      void imports.change(owner, importId, { signAt: clock.now() }).catch(() => undefined);
    }, signOfLifeEvery).unref();
    try {
      const reading = {
        ...{ database, clock, owner, importId },
        keepMarks: (turn: typeof database, marks: Parameters<typeof store.markRead>[3]) =>
          mailboxStore(turn).markRead(owner, id, importId, marks),
      };
      // Loaded with the first mail, so that starting stays quick.
      const { mailItems } = await import('#features/imports/server/mail-items.ts');
      await readAll(reading, mailItems(serverMessages(stretches, line)));
      if (line.problem()) await store.change(owner, id, { problem: line.problem()?.message ?? null });
    } catch (cause) {
      console.error(cause);
      await store.change(owner, id, { problem: unexpected });
    } finally {
      clearInterval(alive);
      await settle(owner, importId);
    }
  }

  /** A look that found nothing is no import that anybody has to do something with. */
  async function settle(owner: string, importId: string): Promise<void> {
    const record = await imports.find(owner, importId, clock.now());
    if (!record) return;
    const { found, progress } = record;
    const something = found.sure + found.unsure + progress.brokenCount > 0;
    await imports.move(owner, importId, ['reading', 'paused'], something ? 'ready' : 'nothing');
  }

  /** Answers the import of a look that is under way; ends one that was cut off, and clears away one that found nothing. */
  async function settleLast({ owner, id, importId }: MailboxTable): Promise<string | undefined> {
    if (importId === null) return undefined;
    const record = await imports.find(owner, importId, clock.now());
    if (record?.interrupted) await settle(owner, importId);
    else if (record?.status === 'reading' || record?.status === 'paused') return importId;
    if (record?.status === 'nothing') await imports.remove(owner, importId);
    await store.change(owner, id, { importId: null });
    return undefined;
  }

  /** Ends an import that was cut off, when it came from a mailbox. */
  async function goOn(owner: string, importId: string): Promise<boolean> {
    const mailbox = await store.ofImport(owner, importId);
    if (mailbox) await settle(owner, importId);
    return mailbox !== undefined;
  }

  return { look, goOn };
}
export type Looking = ReturnType<typeof looking>;

const unexpected = 'Looking stopped because of a fault inside Rebound. What was read is kept.';
