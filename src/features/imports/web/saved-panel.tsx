import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '#platform/ui/links.tsx';
import type { ImportRecord } from '../domain/import-record.ts';
import { TakeBack } from './take-back.tsx';

/** What is here now, the way to it, and the way back. */
export function SavedPanel({ record }: { readonly record: ImportRecord }) {
  const { t } = useTranslation('imports');
  return (
    <Group gap="sm">
      <ButtonLink to="/applications" size="md">
        {t('saved.see')}
      </ButtonLink>
      <TakeBack record={record} />
    </Group>
  );
}
