import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import type { Comparison } from '../domain/comparison.ts';
import { fewest } from '../domain/own-share.ts';
import { WhereFrom } from './where-from.tsx';

/** How it is decided what is told. */
export function ComparisonSource({ comparisons }: { readonly comparisons: readonly Comparison[] }) {
  const { t } = useTranslation('patterns');
  const format = useFormat();
  const tested = comparisons.filter(({ first, second }) => Math.min(first.of, second.of) >= fewest).length;
  return (
    <WhereFrom what={t('compare.title')}>
      <p>{t('compare.from.test')}</p>
      {tested === 0 ? null : (
        <p>{t('compare.from.many', { count: tested, number: format.number(tested) })}</p>
      )}
      <p>{t('compare.from.groups')}</p>
    </WhereFrom>
  );
}
