import { useTranslation } from 'react-i18next';
import type { Comparison } from '../domain/comparison.ts';
import type { Grouping } from '../domain/grouping.ts';
import type { Patterns } from '../domain/patterns.ts';
import type { Outcome } from '../domain/step.ts';
import { useGroupWords } from './use-group-words.ts';

/** What the groups of a table tell, in a sentence: their widest clear difference, or that there is none. */
export function useGroupFinding({
  comparisons,
  since,
}: Patterns): (by: Grouping, outcome: Outcome) => string {
  const { t } = useTranslation('patterns');
  const { phrase } = useGroupWords(since);
  return (by, outcome) => {
    const [differ] = comparisons
      .filter((each) => each.by === by && each.outcome === outcome && each.verdict === 'differ')
      .sort((one, other) => apart(other) - apart(one));
    if (differ === undefined) return t('compare.nothingTold');
    return t(`compare.differ.${outcome}`, {
      first: phrase(by, differ.first),
      second: phrase(by, differ.second),
    });
  };
}

const apart = ({ first, second }: Comparison): number =>
  first.reached / first.of - second.reached / second.of;
