import { inTurn } from '#platform/db/in-turn.ts';
import { newId } from '#platform/db/new-id.ts';
import { routes } from '#platform/http/routes.ts';
import { connect } from '#platform/mail/imap/connect.ts';
import { connectionProblem } from '#platform/mail/imap/connection-problem.ts';
import { listFolders as foldersOf } from '#platform/mail/imap/list-folders.ts';
import type { MailSecret, MailServer } from '#platform/mail/imap/mail-server.ts';
import {
  addMailbox,
  changeMailbox,
  findFolders,
  forgetMailbox,
  listFolders,
  listMailboxes,
  lookForMail,
  lookWhereDue,
  replaceFolder,
  signInAgain,
} from '../api.ts';
import { proposedFolders, type ServerFolder } from '../domain/mail-folder.ts';
import { isDue } from '../domain/mailbox.ts';
import { chooseFolders, replace } from './choosing.ts';
import { knownMailboxes } from './known-mailboxes.ts';
import { lookImports } from './look-imports.ts';
import type { Looking } from './looking.ts';
import type { MailboxOptions } from './mailbox-options.ts';
import { mailboxStore } from './mailbox-store.ts';
import type { Watching } from './watching.ts';

export function mailboxRoutes(options: MailboxOptions, { look }: Looking, { lookIntoAll }: Watching) {
  const { database, clock, secrets } = options;
  const store = mailboxStore(database);
  const { row, secretOf, list, show } = knownMailboxes(options);

  return routes()
    .on(listMailboxes, (_, { owner }) => list(owner))
    .on(findFolders, async ({ kind, secret, ...server }) => found(await foldersAt(server, { kind, secret })))
    .on(listFolders, async ({ id }, { owner }) => {
      const mailbox = await row(owner, id);
      return found(await foldersAt(mailbox, await secretOf(mailbox)));
    })
    .on(addMailbox, async ({ kind, secret, remember, folders, ...server }, { owner }) => {
      const now = await foldersAt(server, { kind, secret });
      const id = newId();
      secrets.keep(owner, id, { kind, secret });
      const sealed = remember ? await secrets.seal(owner, id, { kind, secret }) : null;
      await inTurn(database, owner, async (turn) => {
        const fresh = { lastLookAt: null, problem: null, importId: null, looksByItself: 0, knownPaths: '[]' };
        await mailboxStore(turn).add({
          owner,
          id,
          ...server,
          kind,
          addedAt: clock.now(),
          ...fresh,
          secret: sealed,
        });
        await chooseFolders(mailboxStore(turn), { owner, id }, now, folders ?? proposedFolders(now));
      });
      return show(owner, id);
    })
    .on(signInAgain, async ({ id, kind, secret, remember }, { owner }) => {
      await foldersAt(await row(owner, id), { kind, secret });
      secrets.keep(owner, id, { kind, secret });
      const sealed = remember ? await secrets.seal(owner, id, { kind, secret }) : null;
      await store.change(owner, id, { kind, secret: sealed, problem: null });
      return show(owner, id);
    })
    .on(changeMailbox, async ({ id, folders, looksByItself }, { owner }) => {
      const mailbox = await row(owner, id);
      if (folders) {
        const now = await foldersAt(mailbox, await secretOf(mailbox));
        await inTurn(database, owner, (turn) => chooseFolders(mailboxStore(turn), mailbox, now, folders));
      }
      if (looksByItself !== undefined)
        await store.change(owner, id, { looksByItself: looksByItself ? 1 : 0 });
      return show(owner, id);
    })
    .on(replaceFolder, async ({ id, gone, by }, { owner }) => {
      const mailbox = await row(owner, id);
      await inTurn(database, owner, (turn) => replace(mailboxStore(turn), mailbox, gone, by));
      return show(owner, id);
    })
    .on(lookForMail, ({ id }, { owner }) => look(owner, id, { asked: true }))
    .on(lookWhereDue, async (_, { owner }) => {
      const due = (await list(owner)).filter((mailbox) => isDue(mailbox, clock.now()));
      // One that cannot be reached keeps its own sentence, and the others are looked through all the same.
      for (const { id } of due) await look(owner, id, { asked: false }).catch(() => undefined);
      return { looked: due.length + (await lookIntoAll(owner)) };
    })
    .on(forgetMailbox, async ({ id }, { owner }) => {
      const { importId } = await row(owner, id);
      if (importId !== null) await lookImports(options).cancel(owner, importId);
      secrets.forget(owner, id);
      await inTurn(database, owner, (turn) => mailboxStore(turn).remove(owner, id));
      return {};
    });
}

/** Signs in, lists the folders and leaves. */
async function foldersAt(server: MailServer, secret: MailSecret): Promise<ServerFolder[]> {
  const connection = await connect(server, secret);
  try {
    return await foldersOf(connection);
  } catch (cause) {
    throw connectionProblem(cause, server);
  } finally {
    connection.close();
  }
}

const found = (folders: ServerFolder[]) => ({ folders, proposed: proposedFolders(folders) });
