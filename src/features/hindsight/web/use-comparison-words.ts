import { useTranslation } from 'react-i18next';
import { aboutHowMany } from '#features/patterns/domain/about-how-many.ts';
import { useFormat } from '#platform/i18n/use-format.ts';
import { useNumbersWanted } from '#platform/ui/numbers-wanted.ts';
import { useInTen } from '#platform/ui/use-in-ten.ts';
import type { ChoiceComparison } from '../domain/choice-tables.ts';
import { useWayName } from './use-way-name.ts';

const sure = 0.99;
const tooMany = 1_000;

interface Words {
  /** What differs, or is alike. */
  sentence(comparison: ChoiceComparison): string;
  /** The counts behind it, and how sure it is; without numbers only how sure, where it differs. */
  counts(comparison: ChoiceComparison): string | undefined;
  /** About how many more applications would tell more. */
  more(count: number): string;
}

/** A comparison in words, and in numbers where they are wanted. */
export function useComparisonWords(): Words {
  const { t } = useTranslation('hindsight');
  const format = useFormat();
  const nameOf = useWayName();
  const inNumbers = useNumbersWanted();
  const chanceWords = useInTen();
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
      if (!inNumbers)
        return verdict === 'differ'
          ? t('overAll.compare.chanceInWords', { share: chanceWords(chance) })
          : undefined;
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
      if (!inNumbers) return t('overAll.compare.moreInWords');
      const about = aboutHowMany(count);
      if (about > tooMany) return t('overAll.compare.thousand');
      return t('overAll.compare.more', { count: about, number: format.number(about) });
    },
  };
}
