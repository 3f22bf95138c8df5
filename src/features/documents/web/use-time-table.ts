import { useTranslation } from 'react-i18next';
import type { PictureTable } from '#platform/ui/picture-table.ts';
import type { TimePicture } from '../domain/time-bars.ts';
import { useMonthWords } from './use-month-words.ts';

/** The picture of the times as a table: entries, gaps and overlaps, the latest first. */
export function useTimeTable({ bars, gaps, overlaps }: TimePicture): PictureTable {
  const { t } = useTranslation('documents');
  const words = useMonthWords();
  const named = [
    ...bars.map((bar) => ({
      ...bar,
      name: [bar.what, bar.where].filter(Boolean).join(', ') || t('inside.unnamed'),
    })),
    ...gaps.map((gap) => ({ ...gap, isCurrent: false, name: t('time.gap') })),
    ...overlaps.map((overlap) => ({ ...overlap, isCurrent: false, name: t('time.overlap') })),
  ];
  const rows = named
    .sort((one, other) => other.to - one.to || other.from - one.from)
    .map(({ name, from, to, isCurrent }) => [
      name,
      words.month(from),
      isCurrent ? t('time.now') : words.month(to),
      words.length(to - from + 1),
    ]);
  return { columns: [t('time.what'), t('time.from'), t('time.to'), t('time.long')], rows };
}
