import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import type { PictureTable } from '#platform/ui/picture-table.ts';
import { partOf } from '../domain/cause.ts';
import type { CauseShare, Explanation } from '../domain/explanation.ts';
import { possibleCauses } from '../domain/fold-causes.ts';
import { partShares } from '../domain/part-shares.ts';

/** The picture as a table in percent: each part, and under it its causes with their ranges. */
export function useShareTable(explanation: Explanation): PictureTable {
  const { t } = useTranslation('reasons');
  const { percent } = useFormat();
  const causeRow = ({ id, probability, low, high }: CauseShare) => [
    t('picture.causeOf', { cause: t(`causes.${id}.name`) }),
    percent(probability),
    t('picture.range', { low: percent(low), high: percent(high) }),
  ];
  const possible = possibleCauses(explanation.causes);
  return {
    columns: [t('picture.what'), t('picture.share'), t('picture.between')],
    rows: partShares(explanation).flatMap(({ part, share }) => [
      [t(`parts.${part}`), percent(share), ''],
      ...possible.filter(({ id }) => partOf[id] === part).map(causeRow),
    ]),
  };
}
