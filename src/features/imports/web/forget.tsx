import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { cancelImport } from '../api.ts';
import type { ImportRecord } from '../domain/import-record.ts';
import { useStepChange } from './use-step-change.ts';

/** Ends an import of which nothing was saved. */
export function Forget({ record: { id } }: { readonly record: ImportRecord }) {
  const { t } = useTranslation('imports');
  const cancel = useStepChange(cancelImport);
  const navigate = useNavigate();
  return (
    <QuietButton
      size="md"
      loading={cancel.isPending}
      onClick={() => cancel.mutate({ id }, { onSuccess: () => void navigate({ to: '/import' }) })}
    >
      {t('forget')}
    </QuietButton>
  );
}
