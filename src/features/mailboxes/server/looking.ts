import type { ImapFlow } from 'imapflow';
import { connect } from '#platform/mail/imap/connect.ts';
import { connectionProblem } from '#platform/mail/imap/connection-problem.ts';
import { listFolders } from '#platform/mail/imap/list-folders.ts';
import { settleFolders, unreadStretches } from './chosen-stretches.ts';
import { knownMailboxes } from './known-mailboxes.ts';
import { lookImports } from './look-imports.ts';
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

/** Looks into a mailbox for new mail. A look that nobody asked for leaves alone what the person turned down before. */
export function looking(options: MailboxOptions) {
  const { database, clock, wait } = options;
  const store = mailboxStore(database);
  const imports = lookImports(options);
  const { row, secretOf } = knownMailboxes(options);
  const underWay = new Map<string, Promise<Looked>>();

  /** Of two that ask at the same moment, both get the answer of one look. */
  function look(owner: string, id: string, how: { readonly asked: boolean }): Promise<Looked> {
    const key = `${owner} ${id}`;
    const begun = underWay.get(key) ?? lookNow(owner, id, how).finally(() => underWay.delete(key));
    underWay.set(key, begun);
    return begun;
  }

  async function lookNow(owner: string, id: string, { asked }: { readonly asked: boolean }): Promise<Looked> {
    const mailbox = await row(owner, id);
    const last = mailbox.importId;
    if (last !== null && (await imports.isUnderWay(owner, last))) return { import: last, gone: 0 };
    const secret = await secretOf(mailbox);
    try {
      const connection = await connect(mailbox, secret);
      const { stretches, gone } = await whatIsNew(mailbox, connection, asked);
      const line = mailLine({ first: connection, reconnect: () => connect(mailbox, secret), wait });
      const looked = { lastLookAt: clock.now(), problem: null };
      if (stretches.length === 0) {
        line.close();
        await store.change(owner, id, { ...looked, importId: null });
        return { gone };
      }
      const importId = await imports.begin(owner, mailbox.user);
      await store.change(owner, id, { ...looked, importId });
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

  /** Reads as far as it goes: what was found until then is kept, and the next look goes on. */
  async function read({ owner, id }: MailboxTable, importId: string, line: MailLine, stretches: Stretch[]) {
    const fault = await imports.read({ owner, importId, sourceId: id }, serverMessages(stretches, line));
    const problem = fault ?? line.problem()?.message;
    if (problem !== undefined) await store.change(owner, id, { problem }).catch(() => undefined);
  }

  return { look };
}
export type Looking = ReturnType<typeof looking>;
