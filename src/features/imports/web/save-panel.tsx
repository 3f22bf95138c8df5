import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { endings } from '#features/applications/domain/event.ts';
import { endingLook } from '#features/applications/web/ending-look.ts';
import { Chip } from '#platform/ui/chip.tsx';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { TextLink } from '#platform/ui/links.tsx';
import { useUndo } from '#platform/ui/undo-notice.tsx';
import { useChange } from '#platform/ui/use-change.ts';
import { saveImport } from '../api.ts';
import type { ImportRecord } from '../domain/import-record.ts';
import { Forget } from './forget.tsx';
import type { Preview } from './preview.ts';
import classes from './save-panel.module.css';

interface Props {
  readonly record: ImportRecord;
  readonly preview: Preview;
}

/** What saving would bring, in few words, and the one button that does it. */
export function SavePanel({ record, preview }: Props) {
  const { t } = useTranslation('imports');
  const { total, newOnes, unsure } = preview;
  return (
    <div className={classes.panel}>
      <Endings preview={preview} />
      {total > newOnes ? (
        <Text c="dimmed">
          {t('ready.newOnes', { count: newOnes })} · {t('ready.known', { count: total - newOnes })}
        </Text>
      ) : null}
      <SaveButton record={record} total={total} />
      {unsure > 0 ? (
        <TextLink to="/import/$id" params={{ id: record.id }} hash="review">
          {t('ready.waits', { count: unsure })}
        </TextLink>
      ) : null}
    </div>
  );
}

/** Ways to end are kept apart; those under way come first. */
function Endings({ preview }: { readonly preview: Preview }) {
  const { t } = useTranslation('imports');
  const { t: words } = useTranslation('applications');
  const shown = (['open', ...endings] as const).filter((ending) => (preview.endings[ending] ?? 0) > 0);
  return (
    <Group gap="xs">
      {shown.map((ending) => (
        <Chip key={ending} {...(ending === 'open' ? { shape: 'steps-2' } : endingLook[ending])}>
          {t('endingCount', {
            ending: ending === 'open' ? t('underWay') : words(`ending.${ending}`),
            count: preview.endings[ending] ?? 0,
          })}
        </Chip>
      ))}
    </Group>
  );
}

function SaveButton({ record, total }: { readonly record: ImportRecord; readonly total: number }) {
  const { t } = useTranslation('imports');
  const save = useChange(saveImport);
  const tell = useUndo();
  const saved = record.status === 'saved';
  const onSave = async () => {
    const { applications } = await save.mutateAsync({ id: record.id });
    tell({ message: t('saved.done', { count: applications }) });
  };
  return (
    <>
      {save.isError ? <ErrorNotice error={save.error} /> : null}
      <Group gap="sm">
        <Button size="md" loading={save.isPending} onClick={() => void onSave().catch(() => undefined)}>
          {saved ? t('ready.saveMore', { count: total }) : t('ready.save', { count: total })}
        </Button>
        {saved ? null : <Forget record={record} asks />}
      </Group>
    </>
  );
}
