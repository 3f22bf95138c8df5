import { Problem } from '#lib/problem.ts';
import type { FileKind } from './detect-kind.ts';

type Refused = Exclude<FileKind, 'mbox' | 'eml' | 'zip' | 'folder'>;

const sentences: Record<Refused, string> = {
  empty: 'This file is empty: {name}. Nothing was changed; please export it again.',
  binary: 'This file is not a mailbox: {name}. Nothing was changed.',
  html: 'This file is a web page, not a mailbox: {name}. Nothing was changed; please export the mail itself as mbox or .eml.',
  text: 'This file holds text but no mail: {name}. Nothing was changed.',
  csv: 'This file is a table, not a mailbox: {name}. Nothing was changed; please bring it in as a tracker.',
  pst: 'This is an Outlook data file (PST): {name}. Nothing was changed; please open it in Outlook or Thunderbird and export the mail as mbox or .eml.',
  olm: 'This is an archive of Outlook for Mac (OLM): {name}. Nothing was changed; please drag the mails from Outlook into a folder, which saves them as .eml, and choose that folder.',
  msg: 'This is a mail in Outlook’s own format (MSG): {name}. Nothing was changed; please save it as .eml instead.',
  packed:
    'This file is packed: {name}. Nothing was changed; please unpack it first and choose what was inside.',
};

/** The sentence for a file that holds no mail. */
export function refusalOf(kind: Refused, name: string): Problem {
  return new Problem(
    422,
    `not-mail-${kind}`,
    sentences[kind].replace('{name}', () => name),
  );
}

/** The sentence for a path that cannot be opened. */
export function unopened(name: string, cause: unknown): Problem {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  const why =
    code === 'ENOENT'
      ? 'There is no such file'
      : code === 'EACCES'
        ? 'This file may not be read'
        : 'This file could not be read';
  return new Problem(
    code === 'ENOENT' ? 404 : 422,
    'unreadable-file',
    `${why}: ${name}. Nothing was changed.`,
    { cause },
  );
}
