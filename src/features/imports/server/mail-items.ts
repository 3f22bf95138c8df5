import { FingerprintSet } from '#platform/mail/fingerprint-set.ts';
import type { MailPlace } from '#platform/mail/mail-item.ts';
import { messageFingerprint } from '#platform/mail/message-fingerprint.ts';
import type { RawMailItem } from '#platform/mail/raw-mail-source.ts';
import { type MessageReaders, messageReaders } from './message-readers.ts';
import type { MessageReading } from './message-reading.ts';
import type { ReadItem } from './read-item.ts';

/** Messages and bytes of one batch: some milliseconds of reading, so that pausing is quick. */
const batchMessages = 64;
const batchBytes = 512 * 1024;

/**
 * Reads a mailbox, mail by mail in its order; several at once when it is large. What is `known` is passed over.
 */
export async function* mailItems(
  source: AsyncIterable<RawMailItem>,
  known = new FingerprintSet(),
): AsyncGenerator<ReadItem> {
  let readers: MessageReaders | undefined;
  const waiting: Promise<ReadItem[]>[] = [];
  try {
    for await (const batch of inBatches(source)) {
      readers ??= messageReaders(batch[0]?.bytesTotal ?? 0);
      const reading = readBatch(readers, batch, known);
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

async function readBatch(
  readers: MessageReaders,
  batch: readonly RawMailItem[],
  known: FingerprintSet,
): Promise<ReadItem[]> {
  const looked = batch.map((item) => lookAt(item, known));
  const readings = (await readers.read(looked.flatMap(({ fresh }) => fresh ?? []))).values();
  return looked.map(({ place, unreadable, fresh, fingerprint }) =>
    itemOf(place, fresh ? (readings.next().value ?? {}) : { ...(unreadable && { unreadable }) }, fingerprint),
  );
}

/** A message before its reading; `fresh` unless it was read before or its file cannot be opened. */
interface Looked {
  readonly place: MailPlace;
  readonly unreadable?: string;
  readonly fresh?: Uint8Array;
  readonly fingerprint?: bigint;
}

function lookAt({ content, ...place }: RawMailItem, known: FingerprintSet): Looked {
  if (content.unreadable) return { place, unreadable: content.unreadable.message };
  const fingerprint = messageFingerprint(content.raw);
  return known.has(fingerprint) ? { place } : { place, fresh: content.raw, fingerprint };
}

/** A message that could not be read has no fingerprint, so that the next import tells of it again. */
function itemOf(
  { position, bytesRead, bytesTotal, mark }: MailPlace,
  { unreadable, ...found }: MessageReading,
  fingerprint: bigint | undefined,
): ReadItem {
  const progress = { bytesRead, bytesTotal, ...(mark && { mark }) };
  if (unreadable === undefined) {
    return { ...progress, ...found, ...(fingerprint !== undefined && { fingerprint }) };
  }
  const place = `${position.file}, message ${position.index + 1} (at byte ${position.offset})`;
  return { ...progress, broken: { position: place, reason: unreadable } };
}
