import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '#platform/ui/dialog.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { MailContent } from './mail-content.tsx';

/** A button that opens one mail in its own words. */
export function MailPanel({ mailKey }: { readonly mailKey: string }) {
  const { t } = useTranslation('inbox');
  const [opened, setOpened] = useState(false);
  return (
    <>
      <QuietButton size="compact-sm" onClick={() => setOpened(true)}>
        {t('read')}
      </QuietButton>
      <Dialog opened={opened} onClose={() => setOpened(false)} title={t('mail')} size="lg">
        <MailContent mailKey={mailKey} />
      </Dialog>
    </>
  );
}
