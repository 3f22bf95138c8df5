import { isUnderWay } from '#features/imports/domain/import-record.ts';
import { importStore } from '#features/imports/server/store.ts';
import { Problem } from '#lib/problem.ts';
import type { MailSecret } from '#platform/mail/imap/mail-server.ts';
import type { ChosenFolder } from '../domain/mail-folder.ts';
import { type Mailbox, secretSchema } from '../domain/mailbox.ts';
import type { MailboxOptions } from './mailbox-options.ts';
import { mailboxStore } from './mailbox-store.ts';
import type { MailboxFolderTable, MailboxTable } from './tables.ts';

/** The mailboxes of somebody as they are shown, and what signs in at them. */
export function knownMailboxes({ database, clock, secrets }: MailboxOptions) {
  const store = mailboxStore(database);

  async function row(owner: string, id: string): Promise<MailboxTable> {
    const found = await store.find(owner, id);
    if (found) return found;
    throw new Problem(
      404,
      'mailbox-unknown',
      'This mailbox is not here any more. It can be connected again.',
    );
  }

  async function secretOf({ owner, id, user, secret }: MailboxTable): Promise<MailSecret> {
    const known = await secrets.of(owner, id, secret);
    if (known) return known;
    throw new Problem(
      409,
      'mailbox-locked',
      `The password of ${user} was kept for one session only. Enter it again to look.`,
    );
  }

  async function shown(mailbox: MailboxTable): Promise<Mailbox> {
    const { owner, id, host, port, user, kind, lastLookAt, problem, importId } = mailbox;
    const reading = importId && (await importStore(database).find(owner, importId, clock.now()));
    const looking = reading && isUnderWay(reading);
    return {
      ...{ id, host, port, user },
      kind: secretSchema.shape.kind.parse(kind),
      folders: (await store.folders(owner, id)).map(chosenFolder),
      signedIn: (await secrets.of(owner, id, mailbox.secret)) !== undefined,
      remembered: mailbox.secret !== null,
      looksByItself: mailbox.looksByItself === 1,
      ...(lastLookAt && { lastLookAt }),
      ...(problem && { problem }),
      ...(looking && { looking: reading.id }),
    };
  }

  return {
    row,
    secretOf,
    list: async (owner: string) => Promise.all((await store.list(owner)).map(shown)),
    show: async (owner: string, id: string) => shown(await row(owner, id)),
  };
}

const chosenFolder = ({ path, gone, replacement }: MailboxFolderTable): ChosenFolder => ({
  path,
  gone: gone === 1,
  ...(replacement !== null && { replacement }),
});
