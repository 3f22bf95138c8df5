import { fetchMessages, type MessageSize, type ServerMessage } from '#platform/mail/imap/fetch-messages.ts';
import type { RawMailItem } from '#platform/mail/raw-mail-source.ts';
import type { MailLine } from './mail-line.ts';

/** Messages of a folder that were not read yet, between two numbers. */
export interface Stretch {
  readonly path: string;
  readonly uidValidity: string;
  readonly from: number;
  readonly to: number;
  /** Those that are there, in rising order. */
  readonly messages: readonly MessageSize[];
}

/**
 * The messages of these stretches, one after the other. A broken connection is gone on with at the next
 * message; once it is given up the messages end, so that those before are kept.
 */
export async function* serverMessages(
  stretches: readonly Stretch[],
  line: MailLine,
): AsyncGenerator<RawMailItem> {
  const bytesTotal = stretches.flatMap(({ messages }) => messages).reduce((sum, { bytes }) => sum + bytes, 0);
  let bytesRead = 0;
  try {
    for (const stretch of stretches) {
      let index = 0;
      for await (const message of messagesOf(stretch, line)) {
        bytesRead += message.raw.length;
        yield itemOf(stretch, message, { index, bytesRead, bytesTotal });
        index += 1;
      }
    }
  } finally {
    line.close();
  }
}

/** Ends early when the folder has gone or begun anew: the next look finds out where its mails are now. */
async function* messagesOf(
  { path, uidValidity, messages }: Stretch,
  line: MailLine,
): AsyncGenerator<ServerMessage> {
  let left = messages.map(({ uid }) => uid);
  while (left.length > 0 && !line.problem()) {
    try {
      const connection = await line.open(path, uidValidity);
      if (!connection) return;
      for await (const message of fetchMessages(connection, left)) {
        line.brought();
        left = left.filter((uid) => uid > message.uid);
        yield message;
      }
      return;
    } catch (cause) {
      if (isRefusal(cause)) return;
      await line.broke(cause);
    }
  }
}

/** The server understood and said no, as it does when the folder is gone. */
const isRefusal = (cause: unknown): boolean =>
  cause instanceof Error && 'responseStatus' in cause && cause.responseStatus === 'NO';

function itemOf(
  { path, uidValidity, from, to, messages }: Stretch,
  { uid, raw, cut }: ServerMessage,
  place: { readonly index: number; readonly bytesRead: number; readonly bytesTotal: number },
): RawMailItem {
  const { index, bytesRead, bytesTotal } = place;
  // With the last message the whole stretch is read: numbers after it were given and are gone.
  const reached = uid === messages.at(-1)?.uid ? to : uid;
  const mark = { path, uidValidity, from, to: reached };
  return { position: { file: path, index, offset: 0 }, bytesRead, bytesTotal, content: { raw }, cut, mark };
}
