import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import type { Forecast } from '../domain/forecast.ts';

/** How the forecast is worked out: the pace, the delays, what was tried, and how well it does. */
export function ForecastSource({ forecast }: { readonly forecast: Forecast }) {
  const { t } = useTranslation('forecast');
  const format = useFormat();
  const { pace, perWeek, change, ownEarly } = forecast;
  return (
    <>
      {pace === undefined || perWeek !== undefined ? null : (
        <p>
          {t('from.pace', {
            count: pace.sent,
            number: format.number(pace.sent),
            weeks: format.number(pace.weeks),
            pace: format.number(oneDecimal(pace.perWeek)),
            low: format.number(oneDecimal(pace.low)),
            high: format.number(oneDecimal(pace.high)),
          })}
        </p>
      )}
      {change === 'early' ? <p>{t(ownEarly ? 'from.ownEarly' : 'from.early')}</p> : null}
      {change === 'people' ? <p>{t('from.people')}</p> : null}
      <p>{t('from.delay')}</p>
      <p>{t('from.silence')}</p>
      <p>{t('from.method')}</p>
      <p>{t('from.measured')}</p>
      <p>{t('from.unknown')}</p>
    </>
  );
}

const oneDecimal = (value: number): number => (value < 3 ? Math.round(value * 10) / 10 : Math.round(value));
