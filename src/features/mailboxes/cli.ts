import type { z } from 'zod';
import { type BringOptions, type Brought, bringFrom, told } from '#features/imports/cli.ts';
import type { Call } from '#platform/http/client.ts';
import {
  addMailbox,
  changeMailbox,
  forgetMailbox,
  listFolders,
  listMailboxes,
  lookForMail,
  replaceFolder,
  signInAgain,
} from './api.ts';
import type { Mailbox } from './domain/mailbox.ts';

/** `rebound mailbox add`: connects a mailbox, and says which folders will be looked through. */
export async function addByCommand(call: Call, input: z.input<typeof addMailbox.input>): Promise<string> {
  const mailbox = await call(addMailbox, input);
  const once = mailbox.remembered ? '' : '\nThe password is not kept; with --remember it is, sealed.';
  return `Connected. ${inOneLine(mailbox)}${once}\nTo look for mail: rebound mailbox look ${mailbox.id}`;
}

/** `rebound mailbox list`: every mailbox in a line, its problem under it. */
export async function listed(call: Call): Promise<{ mailboxes: Mailbox[]; text: string }> {
  const mailboxes = await call(listMailboxes, {});
  const lines = mailboxes.flatMap(({ problem, ...mailbox }) => [
    inOneLine(mailbox),
    ...(problem ? [`  ${problem}`] : []),
  ]);
  return {
    mailboxes,
    text: lines.join('\n') || 'No mailbox is connected. To connect one: rebound mailbox add',
  };
}

function inOneLine({ id, user, host, folders, lastLookAt }: Mailbox): string {
  const names = folders.map(({ path, gone }) => (gone ? `${path} (gone)` : path)).join(', ');
  return `${id}  ${user} at ${host}  ${names}  ${lastLookAt ? `last look ${lastLookAt}` : 'not looked at yet'}`;
}

/** `rebound mailbox folders ID`: what there is to choose from; with names, chooses exactly those. */
export async function foldersByCommand(call: Call, id: string, choose: readonly string[]) {
  if (choose.length > 0) await call(changeMailbox, { id, folders: [...choose] });
  const [{ folders }, mailboxes] = [await call(listFolders, { id }), await call(listMailboxes, {})];
  const chosen = mailboxes.find((mailbox) => mailbox.id === id)?.folders.map(({ path }) => path) ?? [];
  const found = folders.map((folder) => ({ ...folder, chosen: chosen.includes(folder.path) }));
  const text = found.map(({ path, messages, chosen }) => `${chosen ? '✓' : ' '} ${path} (${messages})`);
  return { folders: found, text: text.join('\n') };
}

/** What a look came to: nothing new, or an import that was saved. */
export interface LookAnswer {
  readonly mailbox: string;
  readonly user: string;
  readonly brought?: Brought;
  readonly notes: readonly string[];
}

/** `rebound mailbox look [ID]`: looks through one mailbox or all, and saves what is sure unless only a look was asked for. */
export async function lookByCommand(
  call: Call,
  id: string | undefined,
  options: BringOptions,
): Promise<LookAnswer[]> {
  const mailboxes = (await call(listMailboxes, {})).filter(
    (mailbox) => id === undefined || mailbox.id === id,
  );
  if (id !== undefined && mailboxes.length === 0) await call(lookForMail, { id });
  const answers: LookAnswer[] = [];
  for (const { id, user } of mailboxes) {
    const looked = await call(lookForMail, { id });
    const brought = looked.import && (await bringFrom(call, { id: looked.import, path: user }, options));
    const [after] = (await call(listMailboxes, {})).filter((mailbox) => mailbox.id === id);
    answers.push({ mailbox: id, user, ...(brought && { brought }), notes: after ? notesOf(after) : [] });
  }
  return answers;
}

const notesOf = ({ problem, folders, id }: Mailbox): string[] => [
  ...(problem ? [problem] : []),
  ...folders
    .filter(({ gone }) => gone)
    .map(({ path, replacement }) =>
      replacement
        ? `“${path}” is probably called “${replacement}” now. To go on there: rebound mailbox rename ${id} "${path}" "${replacement}"`
        : `“${path}” is not there any more. To choose folders: rebound mailbox folders ${id} NAME…`,
    ),
];

/** What a look came to, for a person. */
export function toldLook({ user, brought, notes }: LookAnswer): string {
  const something = brought && brought.applications + brought.unsure + brought.brokenCount > 0;
  const seen = brought ? ` ${brought.seen} messages read, none of them about an application.` : '';
  return [something ? told(brought) : `${user}: nothing new.${seen}`, ...notes].join('\n');
}

/** `rebound mailbox rename ID OLD NEW`: goes on in a folder under its new name. */
export async function renameByCommand(call: Call, id: string, gone: string, by: string): Promise<string> {
  return inOneLine(await call(replaceFolder, { id, gone, by }));
}

/** `rebound mailbox sign-in ID`: gives the password again. */
export async function signInByCommand(call: Call, input: z.input<typeof signInAgain.input>): Promise<string> {
  await call(signInAgain, input);
  return 'Signed in.';
}

/** `rebound mailbox remove ID`: forgets a mailbox; what was saved from it stays. */
export async function removeByCommand(call: Call, id: string): Promise<string> {
  await call(forgetMailbox, { id });
  return 'Forgotten. What was saved from it stays.';
}
