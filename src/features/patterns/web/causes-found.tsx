import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import type { CausesOverTime } from '../domain/causes-over-time.ts';
import { FigurePicture } from './figure-picture.tsx';
import { useCauseRanks } from './use-cause-ranks.tsx';
import { useCausesFigure } from './use-causes-figure.tsx';
import { WhereFrom } from './where-from.tsx';

/** The parts over time, then the causes beneath; or that it is too early. */
export function CausesFound({ causes }: { readonly causes: CausesOverTime }) {
  const { t } = useTranslation('patterns');
  const format = useFormat();
  const figure = useCausesFigure(causes);
  const ranks = useCauseRanks(causes.all);
  const { withoutDay } = causes;
  if (causes.all.told.length === 0) return <Text>{figure.title}</Text>;
  return (
    <>
      <FigurePicture figure={figure} />
      {withoutDay === 0 ? null : (
        <Text c="dimmed">
          {t('causes.withoutDay', { count: withoutDay, number: format.number(withoutDay) })}
        </Text>
      )}
      <FigurePicture figure={ranks} />
      <WhereFrom what={t('causes.title')}>
        <p>{t('causes.from.sums')}</p>
        <p>{t('causes.from.range')}</p>
        <p>{t('causes.from.estimate')}</p>
      </WhereFrom>
    </>
  );
}
