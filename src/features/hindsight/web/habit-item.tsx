import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { useNumbersWanted } from '#platform/ui/numbers-wanted.ts';
import type { ChoiceComparison, ChoiceTable } from '../domain/choice-tables.ts';
import type { Hindsight } from '../domain/hindsight.ts';
import { HabitFinding } from './habit-finding.tsx';
import { HabitPicture } from './habit-picture.tsx';
import { HabitRows } from './habit-rows.tsx';
import classes from './hindsight.module.css';
import { KnownList } from './known-list.tsx';

type Habit = Hindsight['habits'][number];

interface Props {
  readonly habit: Habit;
  readonly table: ChoiceTable | undefined;
  readonly comparisons: readonly ChoiceComparison[];
}

/** One choice over all applications: how often in which way, what differs, and the groups side by side. */
export function HabitItem({ habit, table, comparisons }: Props) {
  const { t } = useTranslation('hindsight');
  const { choice, ways } = habit;
  const differ = comparisons.find(({ verdict }) => verdict === 'differ');
  const told = table?.groups.filter(({ own }) => own.told).length ?? 0;
  const pictured = told >= 2 ? table : undefined;
  return (
    <li className={classes.habit}>
      <Title order={3}>{t(`choice.${choice}`)}</Title>
      <Counts habit={habit} />
      {pictured ? <HabitPicture table={pictured} differ={differ} /> : null}
      {ways.length === 0 ? null : (
        <HabitFinding
          ways={ways.length}
          table={table}
          comparisons={comparisons}
          titled={pictured ? differ : undefined}
        />
      )}
      {choice === 'followUp' && ways.length > 0 ? (
        <span className={classes.line}>{t('overAll.habits.caution')}</span>
      ) : null}
      {table && table.groups.length > 0 ? <HabitRows table={table} /> : null}
      <KnownList choice={choice} />
    </li>
  );
}

function Counts({ habit: { ways, unknown } }: { readonly habit: Habit }) {
  const { t } = useTranslation('hindsight');
  const format = useFormat();
  const inNumbers = useNumbersWanted();
  if (ways.length === 0) return <Text c="dimmed">{t('overAll.habits.none')}</Text>;
  const counted = ways.map(({ way, count }) =>
    inNumbers
      ? t('overAll.habits.count', { way: t(`way.${way}`), number: format.number(count) })
      : t(`way.${way}`),
  );
  const open = inNumbers
    ? t('overAll.habits.unknown', { number: format.number(unknown) })
    : t('overAll.habits.unknownInWords');
  const left = unknown === 0 ? [] : [open];
  return <Text className={classes.line}>{[...counted, ...left].join(' · ')}</Text>;
}
