import { setTimeout } from 'node:timers/promises';
import { listMailboxes } from '#features/mailboxes/api.ts';
import {
  addByCommand,
  foldersByCommand,
  listed,
  lookByCommand,
  removeByCommand,
  renameByCommand,
  signInByCommand,
  toldLook,
  watchByCommand,
} from '#features/mailboxes/cli.ts';
import type { Call } from '#platform/http/client.ts';
import { askSecret } from '../ask-secret.ts';
import type { Installation } from '../installation.ts';
import { writeJson, writeLine } from '../json-lines.ts';
import type { Settings } from '../settings.ts';
import { withData } from '../with-data.ts';

export interface AddMailboxFlags {
  readonly host: string;
  readonly user: string;
  readonly port: number;
  readonly folders?: string[];
  readonly token?: boolean;
  readonly remember?: boolean;
}

export interface LookFlags {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

const pauseMs = 50;
const out = process.stdout;

/** The commands about mailboxes, on the data that the settings lead to. */
export function mailboxCommands(settings: Settings, installation: Installation) {
  const on = <Answer>(command: (call: Call) => Promise<Answer>) => withData(settings, installation, command);
  const say = async (command: (call: Call) => Promise<string>) => writeLine(out, await on(command));
  return {
    async add({ token = false, remember = false, ...mailbox }: AddMailboxFlags): Promise<void> {
      const kind = token ? 'token' : 'password';
      const secret = await askSecret(`${token ? 'Token' : 'Password'} of ${mailbox.user}:`);
      await say((call) => addByCommand(call, { ...mailbox, kind, secret, remember }));
    },

    async list({ json = false }: { readonly json?: boolean }): Promise<void> {
      const { text, ...known } = await on(listed);
      await (json ? writeJson(out, known) : writeLine(out, text));
    },

    async folders(id: string, names: readonly string[], { json = false }: { readonly json?: boolean }) {
      const { folders, text } = await on(async (call) => {
        await signInWhereNeeded(call, id);
        return foldersByCommand(call, id, names);
      });
      await (json ? writeJson(out, folders) : writeLine(out, text));
    },

    async look(id: string | undefined, { dryRun = false, json = false }: LookFlags): Promise<void> {
      await on(async (call) => {
        await signInWhereNeeded(call, id);
        const answers = await lookByCommand(call, id, { dryRun, pause: () => setTimeout(pauseMs) });
        for (const answer of answers)
          await (json ? writeJson(out, answer) : writeLine(out, toldLook(answer)));
        if (answers.length === 0 && !json) await writeLine(out, (await listed(call)).text);
      });
    },

    async signIn(id: string, { token = false, remember = false }: { token?: boolean; remember?: boolean }) {
      const secret = await askSecret(token ? 'Token:' : 'Password:');
      const kind = token ? 'token' : 'password';
      await say((call) => signInByCommand(call, { id, kind, secret, remember }));
    },

    rename: (id: string, gone: string, by: string) => say((call) => renameByCommand(call, id, gone, by)),
    watch: (folder: string) => say((call) => watchByCommand(call, folder)),
    remove: (id: string) => say((call) => removeByCommand(call, id)),
  };
}

/** A password that is not remembered is asked for each time. */
async function signInWhereNeeded(call: Call, id: string | undefined): Promise<void> {
  for (const mailbox of await call(listMailboxes, {})) {
    if (mailbox.signedIn || (id !== undefined && mailbox.id !== id)) continue;
    const secret = await askSecret(`${mailbox.kind === 'token' ? 'Token' : 'Password'} of ${mailbox.user}:`);
    await signInByCommand(call, { id: mailbox.id, kind: mailbox.kind, secret });
  }
}
