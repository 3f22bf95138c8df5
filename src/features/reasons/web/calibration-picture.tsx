import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { Picture } from '#platform/ui/picture.tsx';
import { bandsFinding } from '../domain/bands-finding.ts';
import { type Band, fewestForBands } from '../domain/calibration-band.ts';
import { CalibrationRow } from './calibration-row.tsx';
import classes from './known-reason.module.css';

interface Props {
  readonly bands: readonly Band[];
  readonly reasons: number;
}

/** Of the shares said from 0 to 20, 20 to 40, … in 100: how often it was so. Only once there are enough. */
export function CalibrationPicture({ bands, reasons }: Props) {
  const { t } = useTranslation('reasons');
  const { percent } = useFormat();
  if (reasons < fewestForBands) return <Text c="dimmed">{t('calibration.picture.later')}</Text>;
  if (bands.length === 0) return null;
  const columns = (['said', 'right', 'share', 'range'] as const).map((column) =>
    t(`calibration.picture.${column}`),
  );
  const rows = bands.map(({ from, to, said, right, share, low, high }) => [
    t('calibration.picture.from', { from: Math.round(from * 100), to: Math.round(to * 100) }),
    t('calibration.picture.ofSaid', { right, said }),
    percent(share),
    t('calibration.picture.between', { low: percent(low), high: percent(high) }),
  ]);
  return (
    <Picture
      title={t(`calibration.picture.finding.${bandsFinding(bands)}`)}
      source={t('calibration.picture.source', { count: reasons })}
      table={{ columns, rows }}
    >
      <ul className={classes.bands}>
        {bands.map((band) => (
          <CalibrationRow key={band.from} band={band} />
        ))}
      </ul>
      <Text c="dimmed" size="sm">
        {t('calibration.picture.legend')}
      </Text>
    </Picture>
  );
}
