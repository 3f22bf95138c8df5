import type { FetchMessageObject, ImapFlow } from 'imapflow';

/** A message as it was sent, or its beginning. */
export interface ServerMessage {
  /** Its number in the folder. */
  readonly uid: number;
  readonly raw: Uint8Array;
  readonly cut: boolean;
}

/** The number of a message, and the bytes that are fetched of it. */
export interface MessageSize {
  readonly uid: number;
  readonly bytes: number;
}

/**
 * Bytes fetched of one message: its text stands before what is attached,
 * so that hardly any of an attachment is fetched, in one question instead of one for each part.
 */
const keptBytes = 96 * 1024;
const messagesAtOnce = 32;
const sizesAtOnce = 2_000;

/** Opens a folder so that nothing in it can be changed, not even what counts as read. */
export async function openFolder(connection: ImapFlow, path: string): Promise<void> {
  await connection.mailboxOpen(path, { readOnly: true });
}

/** The messages of the open folder between two numbers, both included, with what will be fetched of them. */
export async function sizesBetween(connection: ImapFlow, from: number, to: number): Promise<MessageSize[]> {
  const sizes: MessageSize[] = [];
  for (let start = from; start <= to; start += sizesAtOnce) {
    const range = `${start}:${Math.min(to, start + sizesAtOnce - 1)}`;
    for await (const { uid, size = 0 } of connection.fetch(range, { uid: true, size: true }, { uid: true }))
      sizes.push({ uid, bytes: Math.min(size, keptBytes) });
  }
  return sizes.sort((a, b) => a.uid - b.uid);
}

/** These messages of the open folder in rising order, some at a time; gone ones are passed over. Fetching marks nothing as read. */
export async function* fetchMessages(
  connection: ImapFlow,
  uids: readonly number[],
): AsyncGenerator<ServerMessage> {
  for (let start = 0; start < uids.length; start += messagesAtOnce) {
    const some = uids.slice(start, start + messagesAtOnce);
    const query = { uid: true, size: true, source: { start: 0, maxLength: keptBytes } };
    const fetched = await connection.fetchAll(some.join(','), query, { uid: true });
    yield* fetched.flatMap((message) => messageOf(message) ?? []).sort((a, b) => a.uid - b.uid);
  }
}

function messageOf({ uid, size = 0, source }: FetchMessageObject): ServerMessage | undefined {
  return source && { uid, raw: source, cut: source.length < size };
}
