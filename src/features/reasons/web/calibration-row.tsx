import { useTranslation } from 'react-i18next';
import { useNumbersWanted } from '#platform/ui/numbers-wanted.ts';
import { useInTen } from '#platform/ui/use-in-ten.ts';
import type { Band } from '../domain/calibration-band.ts';
import classes from './known-reason.module.css';

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;

/** Shares of one size: what was said as a shaded part of the line, what was so as a dot with its range. */
export function CalibrationRow({
  band: { from, to, said, right, share, low, high },
}: {
  readonly band: Band;
}) {
  const { t } = useTranslation('reasons');
  const inNumbers = useNumbersWanted();
  const chance = useInTen();
  const often = useInTen('often');
  const bounds = { from: Math.round(from * 100), to: Math.round(to * 100) };
  return (
    <li className={classes.band}>
      <span>
        {inNumbers
          ? t('calibration.picture.band', bounds)
          : t('calibration.picture.bandInWords', { share: chance((from + to) / 2, from, to) })}
      </span>
      <span className={classes.was}>
        {inNumbers
          ? t('calibration.picture.was', { right, said })
          : t('calibration.picture.wasInWords', { share: often(share, low, high) })}
      </span>
      <div className={classes.track} aria-hidden="true">
        <div
          className={classes.said}
          style={{ insetInlineStart: percent(from), width: percent(to - from) }}
        />
        <div
          className={classes.range}
          style={{ insetInlineStart: percent(low), width: percent(high - low) }}
        />
        <div className={classes.dot} style={{ insetInlineStart: percent(share) }} />
      </div>
    </li>
  );
}
