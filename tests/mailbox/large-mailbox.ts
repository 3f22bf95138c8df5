import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Planned } from './application-mail.ts';
import { asReceived, withAttachment } from './as-received.ts';
import { makeMailbox } from './make-mailbox.ts';
import { mboxEntry } from './mbox-entry.ts';
import { newsletter } from './newsletter.ts';
import { type Random, seededRandom } from './random.ts';

/** Messages made at a time; each part has the hundred mails of forty applications. */
const partMessages = 2_500;
/** One message in so many. */
const everyNewsletter = 3;
const everyAttachment = 150;
const smallestFile = 100_000;
const largestFile = 1_000_000;
const sizes = 100;

/**
 * Writes a mailbox as people have them, about 10 kB a message: most are short, a third are newsletters of tables,
 * one in 150 has a large file attached, and about one in twenty is about an application.
 */
export async function writeLargeMailbox(path: string, messages: number): Promise<void> {
  await pipeline(Readable.from(entries(messages)), createWriteStream(path));
}

/** The messages of that mailbox, without what an mbox puts around them. */
export function* largeMailbox(messages: number): Generator<{ raw: Buffer; sentAt: Date }> {
  for (let from = 0; from < messages; from += partMessages) {
    yield* partOf(from / partMessages + 1, Math.min(partMessages, messages - from));
  }
}

function* entries(messages: number): Generator<Buffer> {
  for (const { raw, sentAt } of largeMailbox(messages)) yield mboxEntry(raw, sentAt);
}

function* partOf(seed: number, messages: number): Generator<{ raw: Buffer; sentAt: Date }> {
  const random = seededRandom(seed);
  const letters = makeMailbox({
    seed,
    messages: Math.ceil(messages * (1 - 1 / everyNewsletter)),
    dress: (draft, index) => dressed(draft, `${seed}.${index}`),
  });
  let next = 0;
  for (let index = 0; index < messages; index += 1) {
    const sentAt = new Date(Date.parse('2025-01-20T06:00:00Z') + (seed * partMessages + index) * 300_000);
    const isNews = index % everyNewsletter === 2 || next === letters.messages.length;
    const raw = isNews ? newsletter(random, sentAt) : (letters.messages[next++] ?? Buffer.alloc(0));
    yield { raw: asReceived(filed(raw, index, random), random, sentAt), sentAt };
  }
}

const filed = (raw: Buffer, index: number, random: Random): Buffer =>
  index % everyAttachment === 7 ? withAttachment(raw, random, fileSize(random)) : raw;

/** There are as many files between 100 and 200 kB as between 400 and 800 kB. */
const fileSize = (random: Random): number =>
  Math.round(smallestFile * (largestFile / smallestFile) ** (random.between(0, sizes) / sizes));

const history =
  '\n\nFrom here on it is what we wrote before.\n\nOn Tuesday Mira wrote:\n> I will come by on Saturday and bring the tools back. The seedlings stand on the\n> window sill and want water, and the neighbour has asked whether the hedge is to be\n> cut this year.\n> From our side nothing speaks against it, as long as the blackbirds have gone.\n';

/** Ids that no other part has, and what a longer exchange looks like. */
function dressed(draft: Planned['draft'], part: string): Planned['draft'] {
  const id = (messageId: string) => messageId.replace('@', `.${part.split('.')[0]}@`);
  return {
    ...draft,
    ...(draft.messageId && { messageId: id(draft.messageId) }),
    ...(draft.answers && { answers: draft.answers.map(id) }),
    text: draft.labels?.includes('Inbox') && part.endsWith('3') ? draft.text + history.repeat(3) : draft.text,
  };
}
