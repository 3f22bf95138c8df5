import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '#platform/ui/links.tsx';
import type { ImportRecord } from '../domain/import-record.ts';
import { Step } from './step.tsx';

/** An import that was taken back or stopped. */
export function GoneStep({ record }: { readonly record: ImportRecord }) {
  const { t } = useTranslation('imports');
  const how = record.status === 'undone' ? 'undone' : 'cancelled';
  return (
    <Step name={record.name} title={t(`gone.${how}`)}>
      <Text>{t(`gone.${how}Text`)}</Text>
      <ButtonLink to="/import" style={{ alignSelf: 'flex-start' }}>
        {t('another')}
      </ButtonLink>
    </Step>
  );
}
