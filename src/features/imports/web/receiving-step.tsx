import { Text } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { Notice } from '#platform/ui/notice.tsx';
import { ProgressPanel } from '#platform/ui/progress-panel.tsx';
import type { ImportRecord } from '../domain/import-record.ts';
import { StartOver } from './start-over.tsx';
import { Step } from './step.tsx';
import { type Sending, useSending } from './use-begin.ts';

/** Files on their way to be read; or, after the page was closed too early, the way to begin again. */
export function ReceivingStep({ record }: { readonly record: ImportRecord }) {
  const { t } = useTranslation('imports');
  const sending = useSending(record.id);
  if (sending === undefined) {
    return (
      <Step name={record.name} title={t('sending.incomplete')}>
        <Notice>
          <Text>{t('sending.incompleteText')}</Text>
        </Notice>
        <StartOver record={record} />
      </Step>
    );
  }
  if (sending.error !== undefined) {
    return (
      <Step name={record.name} title={t('failed.title')}>
        <ErrorNotice error={sending.error} safe={t('sending.failed')} />
        <StartOver record={record} />
      </Step>
    );
  }
  return (
    <Step name={record.name} title={t('sending.title')}>
      <OnTheirWay sending={sending} />
    </Step>
  );
}

function OnTheirWay({ sending: { bytesSent, bytesTotal } }: { readonly sending: Sending }) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  useWarningBeforeLeaving();
  return (
    <ProgressPanel
      title={t('sending.title')}
      text={t('sending.text', { done: format.bytes(bytesSent), total: format.bytes(bytesTotal) })}
      share={bytesSent > 0 ? bytesSent / bytesTotal : undefined}
    />
  );
}

/** Closing the window now would lose the rest of the files. */
function useWarningBeforeLeaving(): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);
}
