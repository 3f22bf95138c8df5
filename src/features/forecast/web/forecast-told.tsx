import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { WhereFrom } from '#features/patterns/web/where-from.tsx';
import { useNumbersWanted } from '#platform/ui/numbers-wanted.ts';
import type { Forecast } from '../domain/forecast.ts';
import { FanPicture } from './fan-picture.tsx';
import classes from './forecast.module.css';
import { ForecastRests } from './forecast-rests.tsx';
import { ForecastSource } from './forecast-source.tsx';
import { useForecastSentences } from './use-forecast-sentences.ts';

interface Props {
  readonly forecast: Forecast;
  readonly weeks: number;
}

/** What may come within so many weeks: the one sentence, what it is beside, a fan over the weeks, and its sources. */
export function ForecastTold({ forecast, weeks }: Props) {
  const { t } = useTranslation('forecast');
  const inNumbers = useNumbersWanted();
  const sentences = useForecastSentences(forecast, weeks);
  const told = forecast.changed ?? forecast.now;
  if (told === undefined) return null;
  return (
    <>
      <div className={classes.told} aria-live="polite">
        <p className={classes.headline}>{sentences.headline}</p>
        {sentences.instead === undefined ? null : <Text>{sentences.instead}</Text>}
        {inNumbers && sentences.count !== undefined ? <Text>{sentences.count}</Text> : null}
        {sentences.open === undefined ? null : <Text>{sentences.open}</Text>}
      </div>
      <WhereFrom what={t('from.what')}>
        <ForecastSource forecast={forecast} />
      </WhereFrom>
      <FanPicture
        told={told}
        beside={forecast.changed === undefined ? undefined : forecast.now}
        weeks={weeks}
      />
      <ForecastRests rates={forecast.rates} />
    </>
  );
}
