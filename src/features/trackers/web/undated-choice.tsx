import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { calendarDay } from '#lib/calendar-day.ts';
import type { SheetProps } from './sheet-props.ts';

/** Asks for a day for the rows that name none; without it they are left out. */
export function UndatedChoice({ preview, choices, onChange }: SheetProps) {
  const { t } = useTranslation('trackers');
  const count = preview.counts.leftOut['no-day'];
  const { undatedOn, ...others } = choices;
  if (count === 0 && undatedOn === undefined) return null;
  return (
    <TextInput
      type="date"
      label={count === 0 ? t('undated.chosen') : t('undated.label', { count })}
      description={t('undated.help')}
      value={undatedOn ?? ''}
      onChange={({ currentTarget }) => {
        const day = calendarDay.safeParse(currentTarget.value);
        onChange(day.success ? { ...others, undatedOn: day.data } : others);
      }}
    />
  );
}
