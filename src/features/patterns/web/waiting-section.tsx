import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { useNumbersWanted } from '#platform/ui/numbers-wanted.ts';
import { Section } from '#platform/ui/section.tsx';
import { aboutHowMany } from '../domain/about-how-many.ts';
import type { Waiting } from '../domain/waiting.ts';
import { WaitingPicture } from './waiting-picture.tsx';
import { WaitingRows } from './waiting-rows.tsx';

/** How long the first answer takes. As a curve and as rows, once it can be told. */
export function WaitingSection({ waiting }: { readonly waiting: Waiting }) {
  const { t } = useTranslation('patterns');
  const format = useFormat();
  const inNumbers = useNumbersWanted();
  const finding = useFinding(waiting);
  return (
    <Section title={t('waiting.title')}>
      <Text c="dimmed">{t('waiting.hint')}</Text>
      {waiting.more === undefined ? (
        <>
          <WaitingPicture waiting={waiting} title={finding} />
          {inNumbers ? (
            <Text>
              {t('waiting.of', { answered: format.number(waiting.answered), of: format.number(waiting.of) })}
            </Text>
          ) : null}
          <WaitingRows waiting={waiting} />
        </>
      ) : (
        <Text>{finding}</Text>
      )}
    </Section>
  );
}

function useFinding({ more, median }: Waiting): string {
  const { t } = useTranslation('patterns');
  const format = useFormat();
  const counted = (count: number) => ({ count, number: format.number(count) });
  if (more !== undefined) return t('waiting.early', counted(aboutHowMany(more)));
  return median === undefined ? t('waiting.noMedian') : t('waiting.median', counted(median));
}
