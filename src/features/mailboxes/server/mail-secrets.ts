import type { SecretBox } from '#platform/identity/secret-box.ts';
import type { MailSecret } from '#platform/mail/imap/mail-server.ts';
import { secretSchema } from '../domain/mailbox.ts';

/** Passwords and tokens of mailboxes: for as long as the program runs, and sealed for those to be remembered. */
export function mailSecrets(box: SecretBox) {
  const session = new Map<string, MailSecret>();
  const keyOf = (owner: string, id: string) => `${owner} ${id}`;
  return {
    keep: (owner: string, id: string, secret: MailSecret) => void session.set(keyOf(owner, id), secret),
    seal: (owner: string, id: string, secret: MailSecret) =>
      box.seal(JSON.stringify(secret), keyOf(owner, id)),
    forget: (owner: string, id: string) => void session.delete(keyOf(owner, id)),

    /** Undefined when it has to be given again. */
    async of(owner: string, id: string, sealed: string | null): Promise<MailSecret | undefined> {
      const known = session.get(keyOf(owner, id));
      if (known || sealed === null) return known;
      const opened = await box.open(sealed, keyOf(owner, id));
      return opened === undefined ? undefined : secretSchema.parse(JSON.parse(opened));
    },
  };
}
export type MailSecrets = ReturnType<typeof mailSecrets>;
