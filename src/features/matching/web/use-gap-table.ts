import { useTranslation } from 'react-i18next';
import type { PictureTable } from '#platform/ui/picture-table.ts';
import type { Gap } from '../domain/gap.ts';
import { gapParts } from './gap-parts.ts';

/** The picture as numbers. */
export function useGapTable(gaps: readonly Gap[]): PictureTable {
  const { t } = useTranslation('matching');
  return {
    columns: [
      t('gaps.table.name'),
      t('gaps.table.asked'),
      t('gaps.table.must'),
      ...gapParts.map((part) => t(`gaps.part.${part}`)),
      t('gaps.table.no'),
    ],
    rows: gaps.map((gap) => [
      gap.name,
      String(gap.asked),
      String(gap.must),
      ...gapParts.map((part) => String(gap[part])),
      gap.no.asked === 0 ? '0' : t('gaps.table.noShown', gap.no),
    ]),
  };
}
