import type { MailPlace } from '#platform/mail/mail-item.ts';
import type { RawMailItem } from '#platform/mail/raw-mail-source.ts';
import { type MessageReaders, messageReaders } from './message-readers.ts';
import type { MessageReading } from './message-reading.ts';
import type { ReadItem } from './read-item.ts';

/** Messages and bytes of one batch: some milliseconds of reading, so that pausing is quick. */
const batchMessages = 32;
const batchBytes = 256 * 1024;

/** Reads a mailbox, mail by mail in its order; several at once when it is large. */
export async function* mailItems(source: AsyncIterable<RawMailItem>): AsyncGenerator<ReadItem> {
  let readers: MessageReaders | undefined;
  const waiting: Promise<ReadItem[]>[] = [];
  try {
    for await (const batch of inBatches(source)) {
      readers ??= messageReaders(batch[0]?.bytesTotal ?? 0);
      const reading = readBatch(readers, batch);
      // Its turn to be awaited may never come when an earlier one fails.
      reading.catch(() => undefined);
      waiting.push(reading);
      if (waiting.length >= readers.atOnce) yield* (await waiting.shift()) ?? [];
    }
    for (const batch of waiting) yield* await batch;
  } finally {
    await readers?.close();
  }
}

async function* inBatches(items: AsyncIterable<RawMailItem>): AsyncGenerator<RawMailItem[]> {
  let batch: RawMailItem[] = [];
  let bytes = 0;
  for await (const item of items) {
    batch.push(item);
    bytes += item.content.unreadable ? 0 : item.content.raw.length;
    if (batch.length < batchMessages && bytes < batchBytes) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}

async function readBatch(readers: MessageReaders, batch: readonly RawMailItem[]): Promise<ReadItem[]> {
  const messages = batch.flatMap(({ content }) => (content.unreadable ? [] : [content.raw]));
  const readings = (await readers.read(messages)).values();
  return batch.map(({ content, ...place }) => {
    if (content.unreadable) return readItem(place, { unreadable: content.unreadable.message });
    return readItem(place, readings.next().value ?? {});
  });
}

function readItem({ position, bytesRead, bytesTotal, mark }: MailPlace, reading: MessageReading): ReadItem {
  const { unreadable, ...found } = reading;
  const progress = { bytesRead, bytesTotal, ...(mark && { mark }) };
  if (unreadable === undefined) return { ...progress, ...found };
  const place = `${position.file}, message ${position.index + 1} (at byte ${position.offset})`;
  return { ...progress, broken: { position: place, reason: unreadable } };
}
