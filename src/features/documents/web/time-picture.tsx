import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Picture } from '#platform/ui/picture.tsx';
import type { TimePicture as Times } from '../domain/time-bars.ts';
import { TimeChart } from './time-chart.tsx';
import { useMonthWords } from './use-month-words.ts';
import { useTimeTable } from './use-time-table.ts';

/** The years of work and learning as bars, with the times that none covers. */
export function TimePicture({ times }: { readonly times: Times }) {
  const { t } = useTranslation('documents');
  const words = useMonthWords();
  const table = useTimeTable(times);
  const { gaps, bars } = times;
  const [from, to] = [Math.min(...bars.map((bar) => bar.from)), Math.max(...bars.map((bar) => bar.to))];
  const about = {
    all: words.length(to - from + 1),
    count: gaps.length,
    months: words.length(Math.max(0, ...gaps.map((gap) => gap.to - gap.from + 1))),
  };
  return (
    <Picture
      title={gaps.length === 0 ? t('time.noGaps', about) : t('time.gaps', about)}
      source={t('time.source')}
      table={table}
    >
      <TimeChart times={times} />
      {gaps.length === 0 ? null : <Text size="sm">{t('time.gapsNormal')}</Text>}
    </Picture>
  );
}
