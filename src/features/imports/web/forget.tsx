import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '#platform/ui/confirm.tsx';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { cancelImport } from '../api.ts';
import type { ImportRecord } from '../domain/import-record.ts';
import { useStepChange } from './use-step-change.ts';

interface Props {
  readonly record: ImportRecord;
  /** Asks first, because reading and looking took time. */
  readonly asks?: boolean;
}

/** Ends an import of which nothing was saved. */
export function Forget({ record: { id, name }, asks = false }: Props) {
  const { t } = useTranslation('imports');
  const [asking, setAsking] = useState(false);
  const cancel = useStepChange(cancelImport);
  const navigate = useNavigate();
  const forget = () =>
    void cancel
      .mutateAsync({ id })
      .then(() => navigate({ to: '/import' }))
      .catch(() => undefined);
  return (
    <>
      {cancel.isError ? <ErrorNotice error={cancel.error} /> : null}
      <QuietButton size="md" loading={cancel.isPending} onClick={() => (asks ? setAsking(true) : forget())}>
        {t('forget.action')}
      </QuietButton>
      <Confirm
        opened={asking}
        title={t('forget.title', { name })}
        text={t('forget.text')}
        action={t('forget.action')}
        busy={cancel.isPending}
        onConfirm={forget}
        onCancel={() => setAsking(false)}
      />
    </>
  );
}
