import { ImapFlow } from 'imapflow';
import { onTestFinished } from 'vitest';
import { newId } from '#platform/db/new-id.ts';
import { testPassword } from './dovecot-config.ts';

/** Somebody with a mailbox on the test server, and a mail program of theirs that may change it. */
export async function mailboxOwner({ port }: { readonly port: number }) {
  const user = `u${newId().slice(-12)}`;
  const program = new ImapFlow({
    host: '127.0.0.1',
    port,
    secure: false,
    doSTARTTLS: false,
    auth: { user, pass: testPassword },
    logger: false,
  });
  await program.connect();
  onTestFinished(() => program.logout().catch(() => undefined));
  return { user, program, server: { host: '127.0.0.1', port, user } };
}

/** A short letter; the same number gives the same letter. */
export const letter = (number: number, body = 'How are you?'): string =>
  [
    `From: Ada <ada@example.org>`,
    'To: me@example.org',
    `Subject: Letter ${number}`,
    `Message-ID: <letter-${number}@example.org>`,
    'Date: Mon, 02 Mar 2026 10:00:00 +0000',
    '',
    body,
    '',
  ].join('\r\n');
