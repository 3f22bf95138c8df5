import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImportRecord } from '../domain/import-record.ts';
import { BrokenList } from './broken-list.tsx';
import { StartOver } from './start-over.tsx';
import { Step } from './step.tsx';

/** A file that brings nothing, or nothing that is not here already. */
export function NothingFound({ record }: { readonly record: ImportRecord }) {
  const { t } = useTranslation('imports');
  return (
    <Step name={record.name} title={t('ready.nothing')}>
      <Text>{t('ready.nothingText')}</Text>
      {record.status === 'nothing' ? null : <StartOver record={record} />}
      <BrokenList progress={record.progress} />
    </Step>
  );
}
