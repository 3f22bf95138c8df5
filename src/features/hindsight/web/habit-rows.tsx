import { useTranslation } from 'react-i18next';
import { aboutHowMany } from '#features/patterns/domain/about-how-many.ts';
import { OthersSaw } from '#features/patterns/web/others-saw.tsx';
import { SeenAndTold } from '#features/patterns/web/seen-and-told.tsx';
import { ShareRow } from '#features/patterns/web/share-row.tsx';
import { useFormat } from '#platform/i18n/use-format.ts';
import type { ChoiceTable } from '../domain/choice-tables.ts';
import classes from './hindsight.module.css';
import { useWayName } from './use-way-name.ts';

/** The ways side by side, a row each with its range and its count; opens with a press. */
export function HabitRows({ table: { by, outcome, groups } }: { readonly table: ChoiceTable }) {
  const { t } = useTranslation('hindsight');
  const format = useFormat();
  const nameOf = useWayName();
  const linesOf = ({ own: { reached, of, more } }: ChoiceTable['groups'][number]) => {
    const seen = t('overAll.row.seen', { reached: format.number(reached), of: format.number(of) });
    const about = aboutHowMany(more ?? 0);
    const missing = t('overAll.row.more', { count: about, number: format.number(about) });
    return [more === undefined ? seen : `${seen} · ${missing}`];
  };
  const rows = t('overAll.habits.rows');
  return (
    <details className={classes.known}>
      <summary aria-label={t('overAll.habits.rowsOf', { rows, what: t(`choice.${by}`) })}>{rows}</summary>
      <ul className={classes.rows}>
        {groups.map((group) => (
          <ShareRow key={group.key} name={nameOf(group.key)} told={group.own.told} lines={linesOf(group)}>
            <SeenAndTold step={outcome} own={group.own} />
            {group.base ? <OthersSaw base={group.base} /> : <p>{t('overAll.row.drawn')}</p>}
          </ShareRow>
        ))}
      </ul>
    </details>
  );
}
