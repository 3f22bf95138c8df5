import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { type DayOrder, readDay } from '../domain/read-day.ts';
import { twoWayDate } from '../domain/two-way-date.ts';
import type { SheetProps } from './sheet-props.ts';

/** Any date shows the difference when the first rows hold none. */
const plainExample = '03/04/2026';

/** Asks which of the two numbers is the day; silent when no date of the sheet leaves it open. */
export function DayOrderChoice({ preview, choices, onChange }: SheetProps) {
  const { t } = useTranslation('trackers');
  const { dayOrder } = preview;
  if (dayOrder === 'needless') return null;
  const example = twoWayDate(preview.sample, preview.mapping) ?? plainExample;
  return (
    <Radio.Group
      label={t('dayOrder.question')}
      description={dayOrder === 'unclear' ? t('dayOrder.why', { example }) : null}
      value={dayOrder === 'unclear' ? '' : dayOrder}
      onChange={(value) => onChange({ ...choices, dayOrder: value as DayOrder })}
    >
      <Stack gap="xs" mt="xs">
        <Order order="day-first" example={example} />
        <Order order="month-first" example={example} />
      </Stack>
    </Radio.Group>
  );
}

function Order({ order, example }: { readonly order: DayOrder; readonly example: string }) {
  const { t } = useTranslation('trackers');
  const format = useFormat();
  const day = readDay(example, order);
  return (
    <Radio
      value={order}
      label={t(`dayOrder.${order}`, { example, day: day === undefined ? '' : format.day(day) })}
    />
  );
}
