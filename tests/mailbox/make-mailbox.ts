import { applicationMail, applicationTruths, type Planned } from './application-mail.ts';
import { type Charset, inCharset } from './charset.ts';
import { type Draft, type Form, forms } from './draft.ts';
import { fillerMail } from './filler-mail.ts';
import { mboxEntry } from './mbox-entry.ts';
import { seededRandom } from './random.ts';
import type { ApplicationTruth, Truth } from './truth.ts';
import { writeDraft } from './write-draft.ts';

/** A mailbox of a made-up person, and what is true of it. */
export interface MadeMailbox {
  readonly mbox: Buffer;
  /** The raw messages in the order of the mailbox. */
  readonly messages: readonly Buffer[];
  readonly truth: readonly Truth[];
  readonly applications: readonly ApplicationTruth[];
}

/** Places in the mailbox of messages that lack something or cannot be read. */
const oddPlaces = { broken: 57, dateless: [23, 141], nameless: [11, 88, 203] };

/**
 * The mailbox of Mira Talvik, who looks for work: about forty applications, and other mail up to `messages`.
 * The same seed gives the same bytes.
 */
export function makeMailbox({
  seed = 1,
  messages = 320,
  lineEnd = '\n',
  dress = (draft) => draft,
}: {
  seed?: number;
  messages?: number;
  lineEnd?: '\n' | '\r\n';
  /** Changes what a message looks like before it is written down: longer texts, more headers. */
  dress?: (draft: Planned['draft'], index: number) => Planned['draft'];
} = {}): MadeMailbox {
  const random = seededRandom(seed);
  const ofApplications = applicationMail(random).map((mail) => ({ ...mail, charset: undefined }));
  const fillers = fillerMail(messages - ofApplications.length, random);
  const inOrder = [...ofApplications, ...fillers].sort(
    (a, b) => a.draft.sentAt.getTime() - b.draft.sentAt.getTime(),
  );
  const written = inOrder.map((mail, index) =>
    write({ ...mail, draft: dress(mail.draft, index) }, index, mail.charset),
  );
  const raw = written.map(({ raw }) => (lineEnd === '\n' ? raw : withLineEnd(raw, lineEnd)));
  return {
    messages: raw,
    mbox: Buffer.concat(
      inOrder.map(({ draft }, at) => mboxEntry(raw[at] ?? Buffer.alloc(0), draft.sentAt, lineEnd)),
    ),
    truth: written.map(({ truth }) => truth),
    applications: applicationTruths(),
  };
}

function write(
  { draft, truth }: Planned,
  index: number,
  own: Charset | undefined,
): { raw: Buffer; truth: Truth } {
  const form: Form = truth.kind === 'offer' ? 'pdf' : formAt(index, own);
  const charset = own ?? charsetAt(index, draft);
  const dateless = oddPlaces.dateless.includes(index);
  const messageId = oddPlaces.nameless.includes(index) ? undefined : draft.messageId;
  const broken = index === oddPlaces.broken && truth.application === undefined;
  const raw = broken ? brokenMessage : writeDraft({ ...draft, form, charset, dateless, messageId });
  const date = dateless ? undefined : draft.sentAt.toISOString();
  return {
    raw,
    truth: { ...truth, index, messageId, date, subject: draft.subject, words: wordsOf(draft), form, broken },
  };
}

/** Bytes as a failing disk leaves them. */
const brokenMessage = Buffer.from('\u0001\u0002\u0007 lost sectors\n\u0003\u0004 0000 0000\n', 'latin1');

function formAt(index: number, own: Charset | undefined): Form {
  const form = forms[index % forms.length] ?? 'plain';
  // The made-up attachments have names and pages of their own, which belong to no foreign charset.
  return own === 'iso-2022-jp' ? 'plain' : form;
}

function charsetAt(index: number, { text, subject, from }: Omit<Draft, 'form' | 'charset'>): Charset {
  const wanted =
    (['utf-8', 'windows-1252', 'utf-8', 'iso-8859-1', 'us-ascii'] as const)[index % 5] ?? 'utf-8';
  try {
    inCharset(text + subject + from.name, wanted);
    return wanted;
  } catch {
    return 'utf-8';
  }
}

/** The longest line, which every form keeps in one piece once it is read. */
function wordsOf({ text }: Pick<Draft, 'text'>): string {
  return text.split('\n').reduce((longest, line) => (line.length > longest.length ? line : longest), '');
}

function withLineEnd(raw: Buffer, lineEnd: string): Buffer {
  return Buffer.from(raw.toString('latin1').replace(/\r?\n/g, lineEnd), 'latin1');
}
