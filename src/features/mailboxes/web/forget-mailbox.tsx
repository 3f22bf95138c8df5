import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '#platform/ui/confirm.tsx';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { useUndo } from '#platform/ui/undo-notice.tsx';
import { useChange } from '#platform/ui/use-change.ts';
import { forgetMailbox } from '../api.ts';

/** Forgets a mailbox after a question; what came from it stays. */
export function ForgetMailbox({ id, user }: { readonly id: string; readonly user: string }) {
  const { t } = useTranslation('mailboxes');
  const [asks, setAsks] = useState(false);
  const forget = useChange(forgetMailbox);
  const tell = useUndo();
  // The mailbox and this button are gone when it is done, and with them what `mutate` would call back.
  const confirmed = () =>
    void forget
      .mutateAsync({ id })
      .then(() => tell({ message: t('forget.done', { user }) }))
      .catch(() => undefined);
  return (
    <>
      <QuietButton onClick={() => setAsks(true)}>{t('forget.action')}</QuietButton>
      {forget.isError ? <ErrorNotice error={forget.error} /> : null}
      <Confirm
        opened={asks}
        title={t('forget.title', { user })}
        text={t('forget.text')}
        action={t('forget.action')}
        busy={forget.isPending}
        onConfirm={confirmed}
        onCancel={() => setAsks(false)}
      />
    </>
  );
}
