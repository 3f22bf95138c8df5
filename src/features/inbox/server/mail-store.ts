import type { Database } from '#platform/db/database.ts';
import { inChunks } from '#platform/db/in-chunks.ts';
import { openOptional, openPrivate, sealOptional, sealPrivate } from '#platform/db/private-text.ts';
import { type StoredMail, storedMailSchema } from '../domain/stored-mail.ts';
import type { InboxTables, MailTable } from './tables.ts';

/** The job mails of each owner, by the import that brought them. */
export function mailStore(database: Database) {
  const db = database.withTables<InboxTables>();
  return {
    /** Keeps mails; one that this import has brought already is left as it is. */
    async add(owner: string, importId: string, mails: readonly StoredMail[]): Promise<void> {
      for (const chunk of inChunks(mails, 100)) {
        await db
          .insertInto('mail')
          .values(chunk.map((mail) => row(owner, importId, mail)))
          .onConflict((conflict) => conflict.columns(['owner', 'importId', 'key']).doNothing())
          .execute();
      }
    },

    async byKeys(owner: string, keys: readonly string[]): Promise<StoredMail[]> {
      const found = new Map<string, StoredMail>();
      for (const chunk of inChunks(keys, 500)) {
        const rows = await db
          .selectFrom('mail')
          .selectAll()
          .where('owner', '=', owner)
          .where('key', 'in', chunk)
          .execute();
        for (const mail of rows) found.set(mail.key, storedMailOf(mail));
      }
      return keys.flatMap((key) => found.get(key) ?? []);
    },

    async removeImport(owner: string, importId: string): Promise<void> {
      await db.deleteFrom('mail').where('owner', '=', owner).where('importId', '=', importId).execute();
    },
  };
}

const row = (owner: string, importId: string, mail: StoredMail): MailTable => ({
  owner,
  importId,
  key: mail.key,
  sender: mail.sender,
  subject: sealPrivate(mail.subject),
  sentAt: mail.sentAt ?? null,
  text: sealPrivate(mail.text),
  html: sealOptional(mail.html),
  kind: mail.kind,
});

/** The mail of a row. */
export const storedMailOf = ({ key, sender, subject, sentAt, text, html, kind }: MailTable): StoredMail =>
  storedMailSchema.parse({
    key,
    sender,
    subject: openPrivate(subject),
    sentAt: sentAt ?? undefined,
    text: openPrivate(text),
    html: openOptional(html),
    kind,
  });
