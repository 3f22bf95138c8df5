import type { Draft } from './draft.ts';
import { bodyOf } from './draft-body.ts';
import { headerText } from './encoded-words.ts';

/** The raw message (RFC 5322) of a draft, with LF line ends. */
export function writeDraft(draft: Draft): Buffer {
  const headers = headersOf(draft).map(([name, value]) => `${name}: ${value}\n`);
  return Buffer.concat([Buffer.from(headers.join('')), bodyOf(draft)]);
}

function headersOf(draft: Draft): [string, string][] {
  const written = headerText(draft.subject, draft.charset, draft.form === 'plain' ? 'B' : 'Q');
  const answers = draft.answers ?? [];
  const optional: [string, string | undefined][] = [
    ['X-Gmail-Labels', draft.labels && labelList(draft.labels)],
    ['Message-ID', draft.messageId],
    ['In-Reply-To', answers.at(-1)],
    ['References', answers.length > 0 ? answers.join('\n ') : undefined],
    ['Date', draft.dateless ? undefined : rfcDate(draft.sentAt)],
  ];
  return [
    ...optional.filter((header): header is [string, string] => header[1] !== undefined),
    ['From', mailbox(draft.from, draft)],
    ['To', mailbox(draft.to, draft)],
    ['Subject', written],
    ...Object.entries(draft.headers ?? {}),
    ['MIME-Version', '1.0'],
  ];
}

function mailbox({ name, address }: Draft['from'], { charset }: Draft): string {
  if (/^[ -~]*$/.test(name)) return `"${name}" <${address}>`;
  return `${headerText(name, charset, 'B')} <${address}>`;
}

/** Labels as Google writes them: comma-separated values, in encoded words when not ASCII. */
function labelList(labels: readonly string[]): string {
  const list = labels.map((label) => (label.includes(',') ? `"${label}"` : label)).join(',');
  return headerText(list, 'utf-8', 'Q');
}

function rfcDate(date: Date): string {
  return date.toUTCString().replace('GMT', '+0000');
}
