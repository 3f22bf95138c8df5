import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ChoiceComparison, ChoiceTable } from '../domain/choice-tables.ts';
import { fewestMore } from '../domain/fewest-more.ts';
import classes from './hindsight.module.css';
import { useComparisonWords } from './use-comparison-words.ts';

interface Props {
  /** In how many ways it was done. */
  readonly ways: number;
  readonly table: ChoiceTable | undefined;
  readonly comparisons: readonly ChoiceComparison[];
  /** The one that stands above the picture already. */
  readonly titled: ChoiceComparison | undefined;
}

/** What differs between the ways and what is alike; else that it is too early, with about how many more it takes. */
export function HabitFinding({ ways, table, comparisons, titled }: Props) {
  const { t } = useTranslation('hindsight');
  const words = useComparisonWords();
  const told = comparisons.filter(({ verdict }) => verdict !== 'early');
  const more = comparisons.flatMap(({ more }) => more ?? []);
  if (ways === 1) return <Text>{t('overAll.habits.one')}</Text>;
  if (told.length === 0) {
    const missing = more.length > 0 ? Math.min(...more) : fewestMore(table?.groups ?? []);
    const soonest = missing === undefined ? '' : words.more(missing);
    return (
      <Text>
        {t('overAll.habits.early')} {soonest}
      </Text>
    );
  }
  return told.map((comparison) => (
    <Text key={`${comparison.first.key} ${comparison.second.key}`} component="div">
      {comparison === titled ? null : words.sentence(comparison)}
      <Counts words={words.counts(comparison)} />
    </Text>
  ));
}

const Counts = ({ words }: { readonly words: string | undefined }) =>
  words === undefined ? null : <span className={classes.line}>{words}</span>;
