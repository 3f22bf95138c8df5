import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isValueFact } from '../domain/fact-correction.ts';
import type { UsedFact } from '../domain/used-fact.ts';
import { useFactWords } from './use-fact-words.ts';

/** What was read before the person set it right. */
export function FactReadBefore({ fact: { id, read } }: { readonly fact: UsedFact }) {
  const { t } = useTranslation('reasons');
  const { valueWords } = useFactWords();
  if (read === undefined || !isValueFact(id)) return null;
  return (
    <Text size="sm" c="dimmed">
      {t('restsOn.read', { value: valueWords(id, read) })}
    </Text>
  );
}
