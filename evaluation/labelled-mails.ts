import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type IncomingMail,
  type MailKind,
  mailKinds,
  type RejectionReason,
  rejectionReasons,
} from '#features/inbox/domain/job-mail.ts';

/** A made-up mail and what a person says of it. */
export interface LabelledMail {
  /** `us-03#7`: the file it stands in and its place there. */
  readonly id: string;
  readonly language: string;
  readonly kind: MailKind;
  readonly company: string | undefined;
  readonly role: string | undefined;
  readonly reason: RejectionReason | undefined;
  readonly mail: IncomingMail;
}

const folder = join(import.meta.dirname, 'mails');

/** All labelled mails of the project, in the order of their files. */
export function labelledMails(from = folder): LabelledMail[] {
  return readdirSync(from)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => mailsOf(readFileSync(join(from, name), 'utf8'), name.replace(/\.txt$/, '')));
}

function mailsOf(content: string, file: string): LabelledMail[] {
  return content
    .replaceAll('\r', '')
    .split(/^=== /m)
    .slice(1)
    .map((entry, place) => labelledMail(entry, `${file}#${place + 1}`));
}

/** Reads one entry: its kind, header lines, an empty line, the words. Throws when a label is none. */
function labelledMail(entry: string, id: string): LabelledMail {
  const gap = /\n[ \t]*\n|\n*$/.exec(entry);
  const [kind = '', ...lines] = entry.slice(0, gap?.index).split('\n');
  const text = entry.slice((gap?.index ?? 0) + (gap?.[0].length ?? 0)).trim();
  const header = new Map(lines.map((line) => splitAt(line, ':')));
  const named = (name: string): string | undefined => {
    const value = header.get(name)?.trim();
    return value && value !== '-' ? value : undefined;
  };
  return {
    id,
    language: named('lang') ?? 'en',
    kind: oneOf(mailKinds, kind.trim(), id),
    company: named('company'),
    role: named('role'),
    reason: reasonOf(named('reason'), id),
    mail: {
      from: named('from'),
      to: named('to'),
      subject: named('subject'),
      date: named('date'),
      text,
      headers: {
        ...(named('auto') && { 'auto-submitted': 'auto-generated' }),
        ...(named('list') && { 'list-unsubscribe': '<https://list.example/unsubscribe>' }),
      },
    },
  };
}

const reasonOf = (reason: string | undefined, id: string): RejectionReason | undefined =>
  reason === undefined ? undefined : oneOf(rejectionReasons, reason, id);

const splitAt = (line: string, mark: string): [string, string] => {
  const at = line.indexOf(mark);
  return [line.slice(0, at).trim().toLowerCase(), line.slice(at + 1)];
};

function oneOf<Value extends string>(values: readonly Value[], value: string, id: string): Value {
  const found = values.find((each) => each === value);
  if (!found) throw new Error(`${id}: "${value}" is none of ${values.join(', ')}.`);
  return found;
}
