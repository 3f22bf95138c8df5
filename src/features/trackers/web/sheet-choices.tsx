import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Notice } from '#platform/ui/notice.tsx';
import type { TrackerChoices, TrackerPreview } from '../domain/tracker-preview.ts';
import { ColumnChoices } from './column-choices.tsx';
import { DayOrderChoice } from './day-order-choice.tsx';
import { SheetCounts } from './sheet-counts.tsx';
import type { SheetProps } from './sheet-props.ts';
import { StatusChoices } from './status-choices.tsx';
import { UndatedChoice } from './undated-choice.tsx';

/** One sheet before it is read: what it would bring, and what only the person can say about it. */
export function SheetChoices({ preview: last, choices, onChange }: SheetProps) {
  const { t } = useTranslation('trackers');
  const preview = withChoices(last, choices);
  const props = { preview, choices, onChange };
  // What was found out needs no question; it can still be changed beside the columns.
  const asksOrder = last.dayOrder === 'unclear' || choices.dayOrder !== undefined;
  return (
    <Stack gap="lg">
      <Stack gap="xs">
        <Text>{t(`shape.${preview.shape}`)}</Text>
        {preview.problem === undefined ? <SheetCounts counts={preview.counts} /> : null}
      </Stack>
      {preview.problem === undefined ? null : (
        <Notice tone="amber">
          <Text>{preview.problem}</Text>
        </Notice>
      )}
      {asksOrder ? <DayOrderChoice {...props} /> : null}
      <StatusChoices {...props} />
      <UndatedChoice {...props} />
      <ColumnChoices {...props}>{asksOrder ? null : <DayOrderChoice {...props} />}</ColumnChoices>
    </Stack>
  );
}

/** The choice shows at once, before the server has counted again. */
function withChoices(preview: TrackerPreview, choices: TrackerChoices): TrackerPreview {
  const { mapping = preview.mapping, dayOrder = preview.dayOrder, statusChoices = {} } = choices;
  const statuses = preview.statuses.map((status) => {
    const means = statusChoices[status.word];
    return means === undefined ? status : { ...status, means };
  });
  return { ...preview, mapping, dayOrder, statuses };
}
