import { Group, List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Chip } from '#platform/ui/chip.tsx';
import { leftOutReasons } from '../domain/left-out.ts';
import type { TrackerPreview } from '../domain/tracker-preview.ts';

/** What a sheet would bring as it is read now, and what stays outside and why. */
export function SheetCounts({ counts }: { readonly counts: TrackerPreview['counts'] }) {
  const { t } = useTranslation('trackers');
  const { rows, applications, unsure, leftOut } = counts;
  const reasons = leftOutReasons.filter((reason) => leftOut[reason] > 0);
  return (
    <Stack gap="xs">
      <Group gap="xs" role="status">
        <Chip>{t('counts.rows', { count: rows })}</Chip>
        <Chip tone="accent">{t('counts.applications', { count: applications })}</Chip>
        {unsure > 0 ? (
          <Chip shape="eye" tone="amber">
            {t('counts.unsure', { count: unsure })}
          </Chip>
        ) : null}
      </Group>
      {reasons.length === 0 ? null : (
        <div>
          <Text size="sm" c="dimmed">
            {t('counts.left')}
          </Text>
          <List size="sm" c="dimmed">
            {reasons.map((reason) => (
              <List.Item key={reason}>{t(`counts.leftOut.${reason}`, { count: leftOut[reason] })}</List.Item>
            ))}
          </List>
        </div>
      )}
    </Stack>
  );
}
