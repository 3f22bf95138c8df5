import { ImportPage } from '#features/imports/web/import-page.tsx';

/** An import with its mails in their own words. */
export function ImportWithMail() {
  return <ImportPage />;
}
