import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { aboutHowMany } from '../domain/about-how-many.ts';
import type { Waiting } from '../domain/waiting.ts';

/** What waiting tells, in a sentence; or that it is too early, with about how many more it takes. */
export function useWaitingFinding({ more, median }: Waiting): string {
  const { t } = useTranslation('patterns');
  const format = useFormat();
  const counted = (count: number) => ({ count, number: format.number(count) });
  if (more !== undefined) return t('waiting.early', counted(aboutHowMany(more)));
  return median === undefined ? t('waiting.noMedian') : t('waiting.median', counted(median));
}
