import { Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { useToday } from '#platform/i18n/use-today.ts';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { saveFile } from '#platform/ui/save-file.ts';
import { useCall } from '#platform/ui/use-call.ts';
import classes from './export-choices.module.css';
import { type ExportFormat, type Gathered, gatherExport } from './gather-export.ts';

/** Everything as one file, or the applications as a sheet; saved by the browser. */
export function ExportChoices() {
  const { t } = useTranslation('settings');
  const call = useCall();
  const today = useToday();
  const [gathered, setGathered] = useState<Gathered>();
  const saving = useMutation({
    mutationFn: async (format: ExportFormat) => {
      const name = format === 'json' ? `rebound-${today}.json` : `rebound-applications-${today}.csv`;
      saveFile(await gatherExport(call, format, setGathered), name);
      return name;
    },
    onSettled: () => setGathered(undefined),
  });
  const busy = (format: ExportFormat) => saving.isPending && saving.variables === format;
  return (
    <>
      <div className={classes.buttons}>
        <QuietButton loading={busy('json')} disabled={busy('csv')} onClick={() => saving.mutate('json')}>
          {t('export.json')}
        </QuietButton>
        <QuietButton loading={busy('csv')} disabled={busy('json')} onClick={() => saving.mutate('csv')}>
          {t('export.csv')}
        </QuietButton>
      </div>
      <SavingState gathered={gathered} name={saving.data} />
      {saving.isError ? <ErrorNotice error={saving.error} /> : null}
    </>
  );
}

/** How far the gathering is, then the name of the file; read out as it changes. */
function SavingState({ gathered, name }: { gathered: Gathered | undefined; name: string | undefined }) {
  const { t } = useTranslation('settings');
  const format = useFormat();
  return (
    <Text c="dimmed" role="status">
      {gathered !== undefined
        ? t('export.gathering', { done: format.number(gathered.done), total: format.number(gathered.total) })
        : name !== undefined
          ? t('export.saved', { name })
          : null}
    </Text>
  );
}
