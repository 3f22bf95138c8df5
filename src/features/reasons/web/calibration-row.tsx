import { useTranslation } from 'react-i18next';
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
  const bounds = { from: Math.round(from * 100), to: Math.round(to * 100) };
  return (
    <li className={classes.band}>
      <span>{t('calibration.picture.band', bounds)}</span>
      <span className={classes.was}>{t('calibration.picture.was', { right, said })}</span>
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
