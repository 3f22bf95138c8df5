import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { Notice } from '#platform/ui/notice.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { readImport } from '../api.ts';
import type { ImportRecord } from '../domain/import-record.ts';
import { StartOver } from './start-over.tsx';
import { Step } from './step.tsx';
import { useStepChange } from './use-step-change.ts';

/** A file that could not be read: why, what is safe, what to do. */
export function FailedStep({ record }: { readonly record: ImportRecord }) {
  const { t } = useTranslation('imports');
  const again = useStepChange(readImport);
  return (
    <Step name={record.name} title={t('failed.title')}>
      <Notice tone="amber">
        <Text>{record.problem}</Text>
      </Notice>
      {again.isError ? <ErrorNotice error={again.error} safe={t('failed.safe')} /> : null}
      <StartOver record={record}>
        <QuietButton size="md" loading={again.isPending} onClick={() => again.mutate({ id: record.id })}>
          {t('failed.again')}
        </QuietButton>
      </StartOver>
    </Step>
  );
}
