import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { OthersSaw } from '#features/patterns/web/others-saw.tsx';
import { ShareRow } from '#features/patterns/web/share-row.tsx';
import { useFormat } from '#platform/i18n/use-format.ts';
import type { KnownRate } from '../domain/known-rate.ts';
import classes from './forecast.module.css';

/** The chances that the forecast rests on, each with what was counted and what others saw. */
export function ForecastRests({ rates }: { readonly rates: readonly KnownRate[] }) {
  const { t } = useTranslation('forecast');
  const format = useFormat();
  return (
    <div>
      <Title order={3}>{t('rests.title')}</Title>
      <ul className={classes.rows}>
        {rates.map(({ step, reached, of, base, ...told }) => (
          <ShareRow
            key={step}
            name={t(`rests.${step}`)}
            told={told}
            lines={[
              of === 0
                ? t('rests.nothing')
                : t('rests.counted', { reached: format.number(reached), of: format.number(of) }),
            ]}
          >
            {base ? <OthersSaw base={base} /> : null}
          </ShareRow>
        ))}
      </ul>
    </div>
  );
}
