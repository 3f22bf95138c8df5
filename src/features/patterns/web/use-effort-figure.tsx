import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { busiestMonths } from '../domain/busiest-months.ts';
import { type EffortDay, effortKinds } from '../domain/effort.ts';
import { effortMonths } from '../domain/effort-months.ts';
import type { yearOfWeeks } from '../domain/year-of-weeks.ts';
import { EffortDrawing } from './effort-drawing.tsx';
import { effortHeight, effortWidth } from './effort-layout.ts';
import type { Figure } from './figure.ts';
import { useEffortWords } from './use-effort-words.ts';
import { useMonthNames } from './use-month-names.ts';
import { usePeriodWords } from './use-period-words.ts';

/** A year of weeks with what was done on their days; the table has the months. */
export function useEffortFigure(allDays: readonly EffortDay[], year: ReturnType<typeof yearOfWeeks>): Figure {
  const { t } = useTranslation('patterns');
  const format = useFormat();
  const words = useEffortWords();
  const period = usePeriodWords();
  const days = allDays.filter(({ day }) => day >= year.from && day <= year.until);
  const title = useFinding(days);
  const months = effortMonths(days);
  const sum = (kind: (typeof effortKinds)[number]) => months.reduce((total, month) => total + month[kind], 0);
  const all = {
    applied: sum('applied'),
    interview: sum('interview'),
    assessment: sum('assessment'),
    note: sum('note'),
  };
  const span = { from: format.day(year.from), until: format.day(year.until) };
  const columns = (['month', 'days', ...effortKinds] as const).map((column) => t(`effort.table.${column}`));
  return {
    name: t('effort.name'),
    title,
    says: days.length === 0 ? title : `${title} ${t('effort.says', { ...span, what: words(all) })}`,
    source: t('effort.source', { ...span, count: days.length, number: format.number(days.length) }),
    table: {
      columns,
      rows: months.map((month) => [
        period(month.month),
        ...(['days', ...effortKinds] as const).map((column) => format.number(month[column])),
      ]),
    },
    atLeast: effortWidth,
    heightAt: effortHeight,
    draw: (width) => <EffortDrawing year={year} days={days} width={width} />,
  };
}

/** When most of it was done; or on how many days, when it has no such shape. */
function useFinding(days: readonly EffortDay[]): string {
  const { t } = useTranslation('patterns');
  const format = useFormat();
  const names = useMonthNames();
  const counted = { count: days.length, number: format.number(days.length) };
  if (days.length === 0) return t('effort.none');
  const busiest = busiestMonths(days);
  if (busiest.length > 0) return t('effort.busiest', { months: names(busiest) });
  return effortMonths(days).length < 3 ? t('effort.few', counted) : t('effort.spread', counted);
}
