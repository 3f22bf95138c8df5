import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CalendarDay } from '#lib/calendar-day.ts';
import { useFormat } from '#platform/i18n/use-format.ts';
import { aboutHowMany } from '../domain/about-how-many.ts';
import type { Group, GroupTable } from '../domain/group.ts';
import { OthersSaw } from './others-saw.tsx';
import classes from './patterns.module.css';
import { SeenAndTold } from './seen-and-told.tsx';
import { ShareRow } from './share-row.tsx';
import { useBaseLines } from './use-base-lines.ts';
import { useGroupWords } from './use-group-words.ts';

interface Props {
  readonly table: GroupTable;
  readonly since: CalendarDay | undefined;
}

/** The groups, a row each. */
export function GroupRows({ table: { by, outcome, groups, left }, since }: Props) {
  const { t } = useTranslation('patterns');
  const format = useFormat();
  const { name } = useGroupWords(since);
  const lines = useLines();
  return (
    <>
      <ul className={classes.rows} aria-label={t(`groups.list.${by}`)}>
        {groups.map((group) => (
          <ShareRow
            key={group.key}
            name={name(by, group)}
            told={group.own.told}
            grows={group.grows}
            lines={lines(group)}
          >
            <SeenAndTold step={outcome} own={group.own} />
            {group.base ? <OthersSaw base={group.base} /> : <p>{t('from.common')}</p>}
          </ShareRow>
        ))}
      </ul>
      {left === 0 ? null : (
        <Text c="dimmed">{t('groups.left', { count: left, number: format.number(left) })}</Text>
      )}
    </>
  );
}

function useLines() {
  const { t } = useTranslation('patterns');
  const format = useFormat();
  const baseLines = useBaseLines();
  return ({ own, base, grows }: Group): string[] => {
    const { reached, of, more } = own;
    const seen = t('funnel.seen.applied', {
      count: of,
      reached: format.number(reached),
      of: format.number(of),
    });
    const about = aboutHowMany(more ?? 0);
    return [
      seen,
      ...(more === undefined || !grows
        ? []
        : [t('funnel.more.applied', { count: about, number: format.number(about) })]),
      ...(base ? baseLines(base, own) : []),
    ];
  };
}
