import type { ImapFlow } from 'imapflow';
import { Problem } from '#lib/problem.ts';
import { openFolder } from '#platform/mail/imap/fetch-messages.ts';

/** Milliseconds before each new try, after a connection broke without having brought anything. */
const pauses = [1_000, 5_000, 15_000, 60_000];

export interface MailLineOptions {
  /** The connection to begin with. */
  readonly first: ImapFlow;
  /** Signs in anew. */
  readonly reconnect: () => Promise<ImapFlow>;
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

/** A connection that is made anew when it breaks, a few times and with growing pauses. */
export function mailLine({ first, reconnect, wait }: MailLineOptions) {
  let connection: ImapFlow | undefined = first;
  let tries = 0;
  let problem: Problem | undefined;
  return {
    /** Answers the connection with the folder open; undefined when the folder is not what it was. */
    async open(path: string, uidValidity: string): Promise<ImapFlow | undefined> {
      connection ??= await reconnect();
      await openFolder(connection, path);
      const { mailbox } = connection;
      return mailbox && String(mailbox.uidValidity) === uidValidity ? connection : undefined;
    },

    /** Says that something came over it, so that the next break is a first one again. */
    brought(): void {
      tries = 0;
    },

    /** Waits before the next try. Given up when it was tried often enough, or the server lets nobody in. */
    async broke(cause: unknown): Promise<void> {
      connection?.close();
      connection = undefined;
      const pause = pauses[tries];
      if (cause instanceof Problem && cause.code === 'mailbox-refused') problem = cause;
      else if (pause === undefined) problem = new Problem(422, 'mailbox-dropped', dropped, { cause });
      tries += 1;
      if (!problem) await wait(pause ?? 0);
    },

    /** Why the line was given up; undefined while it may still bring something. */
    problem: () => problem,

    close(): void {
      connection?.close();
    },
  };
}
export type MailLine = ReturnType<typeof mailLine>;

const dropped =
  'The connection to the mailbox broke several times. What was read is kept, and the next look goes on from there.';
