import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import type { Interval } from '../domain/interval.ts';

/** A share in percent with its range. */
export function RangeWords({ share, low, high }: Interval & { readonly share: number }) {
  const { t } = useTranslation('reasons');
  const { percent } = useFormat();
  return (
    <Text size="sm" c="dimmed">
      {t('figures.range', { share: percent(share), low: percent(low), high: percent(high) })}
    </Text>
  );
}
