import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNumbersWanted } from '#platform/ui/numbers-wanted.ts';
import { useInTen } from '#platform/ui/use-in-ten.ts';
import type { Calibration } from '../domain/calibration.ts';
import { verdictOf } from '../domain/calibration-verdict.ts';
import classes from './known-reason.module.css';

interface Props {
  readonly told: NonNullable<Calibration['told']>;
  readonly reasons: number;
}

/** How often the reason stood first or among three and the share it was given, each beside guessing by the stage. */
export function CalibrationTold({ told, reasons }: Props) {
  const { t } = useTranslation('reasons');
  const inTen = useInTen();
  const often = useInTen('often');
  const inNumbers = useNumbersWanted();
  const { given } = told;
  return (
    <>
      <ul className={classes.rows}>
        {(['first', 'amongThree'] as const).map((place) => {
          const { times, share, low, high, byStage } = told[place];
          const said = often(share, low, high);
          return (
            <li key={place} className={classes.row}>
              <span className={classes.name}>{t(`calibration.${place}`)}</span>
              <span>{inNumbers ? t('calibration.times', { times, of: reasons, share: said }) : said}</span>
              <Text c="dimmed" size="sm">
                {inNumbers
                  ? t('calibration.byStage.hits', { times: byStage, of: reasons })
                  : t('calibration.byStage.hitsInWords', { share: often(byStage / reasons) })}
              </Text>
            </li>
          );
        })}
        <li className={classes.row}>
          <span className={classes.name}>{t('calibration.given')}</span>
          <span>{inTen(given.share, given.low, given.high)}</span>
          <Text c="dimmed" size="sm">
            {t('calibration.byStage.given', { share: inTen(given.byStage) })}
          </Text>
        </li>
      </ul>
      <Text>{t(`calibration.verdict.${verdictOf(given)}`)}</Text>
    </>
  );
}
