import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '#platform/ui/links.tsx';
import type { ImportRecord } from '../domain/import-record.ts';
import { Forget } from './forget.tsx';

/** The two ways on from an import that came to nothing. */
export function StartOver({ record }: { readonly record: ImportRecord }) {
  const { t } = useTranslation('imports');
  return (
    <Group gap="sm">
      <ButtonLink to="/import" size="md">
        {t('another')}
      </ButtonLink>
      <Forget record={record} />
    </Group>
  );
}
