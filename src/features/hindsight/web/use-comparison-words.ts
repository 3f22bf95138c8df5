import { useTranslation } from 'react-i18next';
import { aboutHowMany } from '#features/patterns/domain/about-how-many.ts';
import { useFormat } from '#platform/i18n/use-format.ts';
import type { ChoiceComparison } from '../domain/choice-tables.ts';
import { useWayName } from './use-way-name.ts';

const sure = 0.99;
const tooMany = 1_000;

interface Words {
  /** What differs, or is alike. */
  sentence(comparison: ChoiceComparison): string;
  /** The counts behind it, and how sure it is. */
  counts(comparison: ChoiceComparison): string;
  /** About how many more applications would tell more. */
  more(count: number): string;
}

/** A comparison in words and numbers. */
export function useComparisonWords(): Words {
  const { t } = useTranslation('hindsight');
  const format = useFormat();
  const nameOf = useWayName();
  return {
    sentence({ verdict, outcome, first, second }) {
      const step = outcome === 'answered' || outcome === 'screen' ? outcome : 'interview';
      return t(verdict === 'differ' ? 'overAll.compare.differ' : 'overAll.compare.alike', {
        step: t(`overAll.steps.${step}`),
        first: nameOf(first.key),
        second: nameOf(second.key),
      });
    },
    counts({ verdict, first, second, chance = 0 }) {
      const counts = t('overAll.compare.counts', {
        first: format.number(first.reached),
        firstOf: format.number(first.of),
        second: format.number(second.reached),
        secondOf: format.number(second.of),
      });
      const about = Math.floor(100 * Math.min(sure, chance));
      const note =
        verdict === 'differ' ? t('overAll.compare.chance', { about }) : t('overAll.compare.alikeNote');
      return `${counts} · ${note}`;
    },
    more(count) {
      const about = aboutHowMany(count);
      if (about > tooMany) return t('overAll.compare.thousand');
      return t('overAll.compare.more', { count: about, number: format.number(about) });
    },
  };
}
