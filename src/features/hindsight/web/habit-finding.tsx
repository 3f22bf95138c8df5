import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HabitComparison } from './habit-item.tsx';
import classes from './hindsight.module.css';
import { useComparisonWords } from './use-comparison-words.ts';

interface Props {
  /** In how many ways it was done. */
  readonly ways: number;
  readonly comparisons: readonly HabitComparison[];
}

/** What differs between the ways and what is alike; else that it is too early, with about how many more it takes. */
export function HabitFinding({ ways, comparisons }: Props) {
  const { t } = useTranslation('hindsight');
  const words = useComparisonWords();
  const told = comparisons.filter(({ verdict }) => verdict !== 'early');
  const more = comparisons.flatMap(({ more }) => more ?? []);
  if (ways === 1) return <Text>{t('overAll.habits.one')}</Text>;
  if (told.length === 0) {
    const soonest = more.length > 0 ? words.more(Math.min(...more)) : '';
    return (
      <Text>
        {t('overAll.habits.early')} {soonest}
      </Text>
    );
  }
  return told.map((comparison) => (
    <Text key={`${comparison.first.key} ${comparison.second.key}`} component="div">
      {words.sentence(comparison)}
      <span className={classes.line}>{words.counts(comparison)}</span>
    </Text>
  ));
}
