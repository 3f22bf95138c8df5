import { SegmentedControl, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useToday } from '#platform/i18n/use-today.ts';
import { type Period, periods } from '../domain/grouping.ts';
import { type Outcome, outcomes } from '../domain/step.ts';
import { choices, type PatternSearch, patternSearchSchema } from './pattern-search.ts';
import classes from './patterns.module.css';

interface Props {
  readonly by: (typeof choices)[number];
  readonly outcome: Outcome;
  readonly period: Period;
  readonly search: PatternSearch;
}

/** What is put side by side, what is counted, and how time is cut. All of it stands in the address. */
export function GroupTools({ by, outcome, period, search }: Props) {
  const { t } = useTranslation('patterns');
  const navigate = useNavigate();
  const change = (part: Readonly<Record<string, string>>) =>
    void navigate({
      to: '/patterns',
      search: patternSearchSchema.parse({ ...search, ...part }),
      replace: true,
      resetScroll: false,
    });
  return (
    <div className={classes.tools}>
      <SegmentedControl
        aria-label={t('groups.by')}
        value={by}
        onChange={(value) => change({ by: value })}
        data={choices.map((value) => ({ value, label: t(`groups.choice.${value}`) }))}
      />
      <SegmentedControl
        aria-label={t('groups.outcome')}
        value={outcome}
        onChange={(value) => change({ outcome: value })}
        data={outcomes.map((value) => ({ value, label: t(`groups.outcomes.${value}`) }))}
      />
      {by === 'time' ? <TimeTools period={period} since={search.since} onChange={change} /> : null}
    </div>
  );
}

interface TimeProps {
  readonly period: Period;
  readonly since: string | undefined;
  readonly onChange: (part: Readonly<Record<string, string>>) => void;
}

function TimeTools({ period, since, onChange }: TimeProps) {
  const { t } = useTranslation('patterns');
  const today = useToday();
  return (
    <>
      <SegmentedControl
        aria-label={t('groups.period')}
        value={period}
        onChange={(value) => onChange({ period: value })}
        data={periods.map((value) => ({ value, label: t(`groups.periods.${value}`) }))}
      />
      <TextInput
        type="date"
        label={t('groups.since')}
        description={t('groups.sinceHint')}
        max={today}
        value={since ?? ''}
        onChange={(event) => onChange({ since: event.currentTarget.value })}
      />
    </>
  );
}
