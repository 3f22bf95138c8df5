import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '#platform/ui/confirm.tsx';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { useUndo } from '#platform/ui/undo-notice.tsx';
import { undoImport } from '../api.ts';
import type { ImportRecord } from '../domain/import-record.ts';
import { useStepChange } from './use-step-change.ts';

/** Takes a saved import back, after saying what goes and what stays. */
export function TakeBack({ record }: { readonly record: ImportRecord }) {
  const { t } = useTranslation('imports');
  const [asking, setAsking] = useState(false);
  const undo = useStepChange(undoImport);
  const tell = useUndo();
  const { id, name, found } = record;
  const takeBack = async () => {
    await undo.mutateAsync({ id }).finally(() => setAsking(false));
    tell({ message: t('takeBack.done', { name }) });
  };
  return (
    <>
      {undo.isError ? <ErrorNotice error={undo.error} /> : null}
      <QuietButton size="sm" onClick={() => setAsking(true)}>
        {t('takeBack.action')}
      </QuietButton>
      <Confirm
        opened={asking}
        title={t('takeBack.title', { name })}
        text={t('takeBack.text', { count: found.applications })}
        action={t('takeBack.action')}
        busy={undo.isPending}
        onCancel={() => setAsking(false)}
        onConfirm={() => void takeBack().catch(() => undefined)}
      />
    </>
  );
}
