import { Problem } from '#lib/problem.ts';
import type { Database } from '#platform/db/database.ts';
import { routes } from '#platform/http/routes.ts';
import { showMail } from '../api.ts';
import { mailStore } from './mail-store.ts';

export function inboxRoutes(database: Database) {
  const store = mailStore(database);
  return routes().on(showMail, async ({ key }, { owner }) => {
    const [mail] = await store.byKeys(owner, [key]);
    if (!mail) throw new Problem(404, 'mail-unknown', 'This mail is not stored here any more.');
    if (mail.html === undefined) return mail;
    // Loaded when the first mail is shown, so that no start waits for it.
    const { sanitiseMail } = await import('#platform/mail/sanitise-mail.ts');
    return { ...mail, html: sanitiseMail(mail.html) };
  });
}
