import type { Command } from 'commander';
import type { AddMailboxFlags, LookFlags } from './commands/mailbox.ts';
import type { Installation } from './installation.ts';
import type { Settings } from './settings.ts';

/** The commands about mailboxes and their flags. */
export function addMailbox(
  rebound: Command,
  installation: Installation,
  wholePort: (text: string) => number,
): void {
  const mailbox = rebound.command('mailbox').description('look into mailboxes on a server for new mail');
  const commands = async () => {
    const { mailboxCommands } = await import('./commands/mailbox.ts');
    return mailboxCommands(rebound.opts<Settings>(), installation);
  };
  mailbox
    .command('add')
    .description('connect one; the password is asked for, never an argument')
    .requiredOption('--host <name>', 'the mail server: imap.example.org')
    .requiredOption('--user <name>', 'what you sign in with, usually the address')
    .option('--port <number>', 'the port of the server', wholePort, 993)
    .option(
      '--folders <name...>',
      'the folders to look through (default: all but sent, drafts, spam and trash)',
    )
    .option('--token', 'sign in with an OAuth token instead of a password')
    .option('--remember', 'keep the password on this computer, sealed')
    .action(async (flags: AddMailboxFlags) => (await commands()).add(flags));
  mailbox
    .command('list')
    .description('show them, with the last look')
    .option('--json', 'as JSON')
    .action(async (flags: { json?: boolean }) => (await commands()).list(flags));
  mailbox
    .command('folders <id> [name...]')
    .description('show the folders of one; with names, look through exactly those')
    .option('--json', 'as JSON')
    .action(async (id: string, names: string[], flags: { json?: boolean }) =>
      (await commands()).folders(id, names, flags),
    );
  mailbox
    .command('look [id]')
    .description('look for new mail in one or all, and save what is sure')
    .option('--dry-run', 'only look, save nothing')
    .option('--json', 'one JSON object for each mailbox')
    .action(async (id: string | undefined, flags: LookFlags) => (await commands()).look(id, flags));
  mailbox
    .command('sign-in <id>')
    .description('give the password again')
    .option('--token', 'an OAuth token instead of a password')
    .option('--remember', 'keep it on this computer, sealed')
    .action(async (id: string, flags: { token?: boolean; remember?: boolean }) =>
      (await commands()).signIn(id, flags),
    );
  mailbox
    .command('rename <id> <old> <new>')
    .description('go on in a folder under its new name')
    .action(async (id: string, gone: string, by: string) => (await commands()).rename(id, gone, by));
  mailbox
    .command('watch <folder>')
    .description('notice .eml files that another program leaves in a folder, while Rebound runs')
    .action(async (folder: string) => (await commands()).watch(folder));
  mailbox
    .command('remove <id>')
    .description('forget one, or stop watching a folder; what was saved from it stays')
    .action(async (id: string) => (await commands()).remove(id));
}
