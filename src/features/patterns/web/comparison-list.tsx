import { Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDay } from '#lib/calendar-day.ts';
import { useFormat } from '#platform/i18n/use-format.ts';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import type { Comparison } from '../domain/comparison.ts';
import { ComparisonItem } from './comparison-item.tsx';
import classes from './patterns.module.css';

interface Props {
  readonly title: string;
  readonly comparisons: readonly Comparison[];
  readonly since: CalendarDay | undefined;
  /** So many at first; all of them when it is not given. */
  readonly shown?: number;
}

/** Comparisons of one kind, under their own heading; nothing where there are none. */
export function ComparisonList({ title, comparisons, since, shown = comparisons.length }: Props) {
  const { t } = useTranslation('patterns');
  const format = useFormat();
  const [all, setAll] = useState(false);
  if (comparisons.length === 0) return null;
  return (
    <div className={classes.part}>
      <Title order={3}>{title}</Title>
      <ul className={classes.sentences}>
        {comparisons.slice(0, all ? undefined : shown).map((comparison) => (
          <ComparisonItem key={keyOf(comparison)} comparison={comparison} since={since} />
        ))}
      </ul>
      {comparisons.length <= shown ? null : (
        <QuietButton onClick={() => setAll(!all)}>
          {all ? t('compare.showFewer') : t('compare.showAll', { number: format.number(comparisons.length) })}
        </QuietButton>
      )}
    </div>
  );
}

const keyOf = ({ by, outcome, first, second }: Comparison): string =>
  [by, outcome, first.key, second.key].join('\t');
