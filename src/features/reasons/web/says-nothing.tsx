import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '#platform/ui/section.tsx';
import type { Seen } from '../domain/explanation.ts';
import { Quote } from './quote.tsx';

/** Words that are sent to nearly everyone, set apart so that nobody has to read them twice. */
export function SaysNothing({ seen }: { readonly seen: readonly Seen[] }) {
  const { t } = useTranslation('reasons');
  const quotes = [...new Set(seen.flatMap(({ quote }) => quote ?? []))];
  if (quotes.length === 0) return null;
  return (
    <Section title={t('saysNothing.title')}>
      {quotes.map((quote) => (
        <Quote key={quote} words={quote} />
      ))}
      <Text>{t('evidence.boilerplate')}</Text>
    </Section>
  );
}
