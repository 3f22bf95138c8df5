import { List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Progress } from '../domain/import-record.ts';

/** What could not be read, with its place, folded. */
export function BrokenList({ progress: { broken, brokenCount } }: { readonly progress: Progress }) {
  const { t } = useTranslation('imports');
  if (brokenCount === 0) return null;
  return (
    <details>
      <summary>{t('broken.title', { count: brokenCount })}</summary>
      <Text mt="xs">{t('broken.text')}</Text>
      <List size="sm" mt="xs">
        {broken.map(({ position, reason }) => (
          <List.Item key={position}>{t('broken.line', { position, reason })}</List.Item>
        ))}
      </List>
      {broken.length < brokenCount ? (
        <Text size="sm" c="dimmed">
          {t('broken.first', { count: broken.length })}
        </Text>
      ) : null}
    </details>
  );
}
