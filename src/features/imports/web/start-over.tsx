import { Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '#platform/ui/links.tsx';
import type { ImportRecord } from '../domain/import-record.ts';
import { Forget } from './forget.tsx';

interface Props {
  readonly record: ImportRecord;
  /** Another way on, between the two. */
  readonly children?: ReactNode;
}

/** The ways on from an import that came to nothing. */
export function StartOver({ record, children }: Props) {
  const { t } = useTranslation('imports');
  return (
    <Group gap="sm">
      <ButtonLink to="/import" size="md">
        {t('another')}
      </ButtonLink>
      {children}
      <Forget record={record} />
    </Group>
  );
}
