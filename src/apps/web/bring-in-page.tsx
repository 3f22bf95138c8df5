import { BringInPage as Files } from '#features/imports/web/bring-in-page.tsx';
import { Mailboxes } from '#features/mailboxes/web/mailboxes.tsx';

/** Files and mailboxes: everything that can be brought in. */
export const BringInPage = () => <Files mailboxes={<Mailboxes />} />;
