import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { useNumbersWanted } from '#platform/ui/numbers-wanted.ts';
import { Section } from '#platform/ui/section.tsx';
import type { Waiting } from '../domain/waiting.ts';
import { FigurePicture } from './figure-picture.tsx';
import { useWaitingFigure } from './use-waiting-figure.tsx';
import { WaitingRows } from './waiting-rows.tsx';

/** How long the first answer takes. As a curve and as rows, once it can be told. */
export function WaitingSection({ waiting }: { readonly waiting: Waiting }) {
  const { t } = useTranslation('patterns');
  const format = useFormat();
  const inNumbers = useNumbersWanted();
  const figure = useWaitingFigure(waiting);
  return (
    <Section title={t('waiting.title')} anchor="waiting">
      <Text c="dimmed">{t('waiting.hint')}</Text>
      {waiting.more === undefined ? (
        <>
          <FigurePicture figure={figure} />
          {inNumbers ? (
            <Text>
              {t('waiting.of', { answered: format.number(waiting.answered), of: format.number(waiting.of) })}
            </Text>
          ) : null}
          <WaitingRows waiting={waiting} />
        </>
      ) : (
        <Text>{figure.title}</Text>
      )}
    </Section>
  );
}
