import type { z } from 'zod';
import { type BringOptions, type Brought, bringFrom, told } from '#features/imports/cli.ts';
import type { Call } from '#platform/http/client.ts';
import {
  addMailbox,
  changeMailbox,
  forgetMailbox,
  listFolders,
  listMailboxes,
  listWatchedFolders,
  lookForMail,
  lookIntoFolder,
  replaceFolder,
  signInAgain,
  stopWatching,
  watchFolder,
} from './api.ts';
import type { Mailbox } from './domain/mailbox.ts';

/** `rebound mailbox add`: connects a mailbox, and says which folders will be looked through. */
export async function addByCommand(call: Call, input: z.input<typeof addMailbox.input>): Promise<string> {
  const mailbox = await call(addMailbox, input);
  const once = mailbox.remembered ? '' : '\nThe password is not kept; with --remember it is, sealed.';
  return `Connected. ${inOneLine(mailbox)}${once}\nTo look for mail: rebound mailbox look ${mailbox.id}`;
}

/** `rebound mailbox list`: every mailbox and watched folder in a line, its problem under it. */
export async function listed(call: Call) {
  const mailboxes = await call(listMailboxes, {});
  const folders = await call(listWatchedFolders, {});
  const lines = [
    ...mailboxes.flatMap((mailbox) => [
      inOneLine(mailbox),
      ...(mailbox.problem ? [`  ${mailbox.problem}`] : []),
    ]),
    ...folders.map(({ id, path, problem }) => `${id}  ${path}  ${problem ?? 'watched while Rebound runs'}`),
  ];
  const none = 'No mailbox is connected. To connect one: rebound mailbox add';
  return { mailboxes, folders, text: lines.join('\n') || none };
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
  /** The id of the mailbox or watched folder. */
  readonly id: string;
  readonly name: string;
  readonly brought?: Brought;
  readonly notes: readonly string[];
}

/** `rebound mailbox look [ID]`: looks into one mailbox or watched folder, or all, and saves what is sure unless only a look was asked for. */
export async function lookByCommand(
  call: Call,
  wanted: string | undefined,
  options: BringOptions,
): Promise<LookAnswer[]> {
  const mailboxes = await call(listMailboxes, {});
  const folders = await call(listWatchedFolders, {});
  const sources = [
    ...mailboxes.map(({ id, user }) => ({ id, name: user, look: lookForMail })),
    ...folders.map(({ id, path }) => ({ id, name: path, look: lookIntoFolder })),
  ].filter(({ id }) => wanted === undefined || id === wanted);
  // An id that is neither gets the sentence that says so.
  if (wanted !== undefined && sources.length === 0) await call(lookForMail, { id: wanted });
  const answers: LookAnswer[] = [];
  for (const { id, name, look } of sources) {
    const looked = await call(look, { id });
    const brought = looked.import && (await bringFrom(call, { id: looked.import, path: name }, options));
    const after = (await call(listMailboxes, {})).find((mailbox) => mailbox.id === id);
    answers.push({ id, name, ...(brought && { brought }), notes: after ? notesOf(after) : [] });
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
export function toldLook({ name, brought, notes }: LookAnswer): string {
  const something = brought && brought.applications + brought.unsure + brought.brokenCount > 0;
  const seen = brought ? ` ${brought.seen} messages read, none of them about an application.` : '';
  return [something ? told(brought) : `${name}: nothing new.${seen}`, ...notes].join('\n');
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

/** `rebound mailbox watch FOLDER`: notices mails that are left in a folder, while the program runs. */
export async function watchByCommand(call: Call, folder: string): Promise<string> {
  const { id, path } = await call(watchFolder, { path: folder });
  return `Watching ${path} while Rebound runs.\nTo look now: rebound mailbox look ${id}\nTo stop: rebound mailbox remove ${id}`;
}

/** `rebound mailbox remove ID`: forgets a mailbox or a watched folder; what was saved from it stays. */
export async function removeByCommand(call: Call, id: string): Promise<string> {
  const folders = await call(listWatchedFolders, {});
  await call(folders.some((folder) => folder.id === id) ? stopWatching : forgetMailbox, { id });
  return 'Forgotten. What was saved from it stays.';
}
