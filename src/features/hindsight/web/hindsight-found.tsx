import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TextLink } from '#platform/ui/links.tsx';
import { Section } from '#platform/ui/section.tsx';
import type { Hindsight } from '../domain/hindsight.ts';
import { GapList } from './gap-list.tsx';
import { HabitItem } from './habit-item.tsx';
import classes from './hindsight.module.css';
import { WhatIfOverAll } from './what-if-over-all.tsx';

/** How it was gone about and what differs, what was asked and not shown, and what one thing changed would have done. */
export function HindsightFound({ hindsight }: { readonly hindsight: Hindsight }) {
  const { t } = useTranslation('hindsight');
  const { habits, tables, comparisons, gaps, waiting, ended } = hindsight;
  return (
    <>
      <Section title={t('overAll.habits.title')}>
        <Text c="dimmed">{t('overAll.habits.hint')}</Text>
        <ul className={classes.things}>
          {habits.map((habit) => (
            <HabitItem
              key={habit.choice}
              habit={habit}
              table={tables.find(({ by }) => by === habit.choice)}
              comparisons={comparisons.filter(({ by }) => by === habit.choice)}
            />
          ))}
        </ul>
      </Section>
      <GapList gaps={gaps} waiting={waiting} />
      <WhatIfOverAll ended={ended} />
      <Text>
        <TextLink to="/patterns">{t('overAll.patterns')}</TextLink>
      </Text>
    </>
  );
}
