import { Checkbox, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Explained } from '#features/patterns/domain/gathered-sums.ts';
import type { Period } from '#features/patterns/domain/grouping.ts';
import { useFormat } from '#platform/i18n/use-format.ts';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { saveFile } from '#platform/ui/save-file.ts';
import { Section } from '#platform/ui/section.tsx';
import { useCall } from '#platform/ui/use-call.ts';
import { readReport } from '../read-report.ts';
import classes from './save-report.module.css';

/** Keeps all of it as a page in a file; employers are named only when that is chosen. */
export function SaveReport({ period }: { readonly period: Period }) {
  const { t, i18n } = useTranslation('report');
  const format = useFormat();
  const call = useCall();
  const [named, setNamed] = useState(false);
  const [explained, setExplained] = useState<Explained>();
  const saving = useMutation({
    mutationFn: async () => {
      setExplained(undefined);
      // What writes the page is loaded with the first report.
      const { reportHtml } = await import('./report-html.tsx');
      const report = await readReport(call, { period, named, onProgress: setExplained });
      const page = new Blob([reportHtml(report, i18n)], { type: 'text/html' });
      saveFile(page, `${t('save.file', { day: report.made })}.html`);
    },
  });
  const words = () => {
    if (saving.isError) return t('save.failed');
    if (saving.isSuccess) return t('save.done');
    if (!saving.isPending) return '';
    const { done = 0, total = 0 } = explained ?? {};
    return t('save.working', { done: format.number(done), total: format.number(total) });
  };
  return (
    <Section title={t('save.title')} anchor="report">
      <Text c="dimmed">{t('save.text')}</Text>
      <div className={classes.choice}>
        <Checkbox
          label={t('save.names')}
          checked={named}
          onChange={(event) => setNamed(event.currentTarget.checked)}
        />
        <QuietButton loading={saving.isPending} onClick={() => saving.mutate()}>
          {t('save.action')}
        </QuietButton>
        <Text role="status">{words()}</Text>
      </div>
    </Section>
  );
}
