import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { Section } from '#platform/ui/section.tsx';
import { aboutHowMany } from '../domain/about-how-many.ts';
import type { Waiting } from '../domain/waiting.ts';
import { WaitingRows } from './waiting-rows.tsx';

/** How long the first answer takes. The curve belongs above the rows, with today marked. */
export function WaitingSection({ waiting }: { readonly waiting: Waiting }) {
  const { t } = useTranslation('patterns');
  return (
    <Section title={t('waiting.title')}>
      <Text c="dimmed">{t('waiting.hint')}</Text>
      <Text>{useFinding(waiting)}</Text>
      {waiting.more === undefined ? <WaitingRows waiting={waiting} /> : null}
    </Section>
  );
}

function useFinding({ of, answered, more, median }: Waiting): string {
  const { t } = useTranslation('patterns');
  const format = useFormat();
  const counted = (count: number) => ({ count, number: format.number(count) });
  if (more !== undefined) return t('waiting.early', counted(aboutHowMany(more)));
  const finding = median === undefined ? t('waiting.noMedian') : t('waiting.median', counted(median));
  return `${finding} ${t('waiting.of', { answered: format.number(answered), of: format.number(of) })}`;
}
