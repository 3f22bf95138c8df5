import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TextLink } from '#platform/ui/links.tsx';

/** Says that reasons known of other applications moved this picture; nothing where none did. */
export function OwnReasonsNote({ count }: { readonly count: number | undefined }) {
  const { t } = useTranslation('reasons');
  if (count === undefined) return null;
  return (
    <Text c="dimmed">
      {t('known.counts', { count })} <TextLink to="/known-reasons">{t('known.seeThem')}</TextLink>
    </Text>
  );
}
