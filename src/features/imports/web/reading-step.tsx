import { Button, Group, Text, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { Notice } from '#platform/ui/notice.tsx';
import { ProgressPanel } from '#platform/ui/progress-panel.tsx';
import { useEndpoint } from '#platform/ui/use-endpoint.ts';
import { cancelImport, pauseImport, readImport, resumeImport, showImport } from '../api.ts';
import type { ImportRecord } from '../domain/import-record.ts';
import { type Mark, timeLeft } from '../domain/time-left.ts';
import { Forget } from './forget.tsx';
import { Step } from './step.tsx';
import { useStepChange } from './use-step-change.ts';

const lookAgainEvery = 1_000;

interface Props {
  readonly record: ImportRecord;
}

/** A file being read: how far, how long still, pause and stop. Reading goes on without this page. */
export function ReadingStep({ record }: Props) {
  const { t } = useTranslation('imports');
  useEndpoint(showImport, { id: record.id }, { every: lookAgainEvery });
  if (record.interrupted) return <Stopped record={record} />;
  return (
    <Step name={record.name} title={t(`reading.${record.kind}`)}>
      <HowFar key={record.status} record={record} />
      <Text c="dimmed">
        {record.found.sure + record.found.unsure > 0
          ? t('reading.found', { count: record.found.sure + record.found.unsure })
          : null}{' '}
        {t('reading.leave')}
      </Text>
    </Step>
  );
}

function HowFar({ record }: Props) {
  const { id, kind, status, progress } = record;
  const { t } = useTranslation('imports');
  const format = useFormat();
  const [from] = useState<Mark>(() => ({ bytesRead: progress.bytesRead, at: Date.now() }));
  const pause = useStepChange(pauseImport);
  const resume = useStepChange(resumeImport);
  const cancel = useStepChange(cancelImport);
  const paused = status === 'paused';
  const share = progress.bytesTotal > 0 ? progress.bytesRead / progress.bytesTotal : undefined;
  const size = { done: format.bytes(progress.bytesRead), total: format.bytes(progress.bytesTotal) };
  const seen =
    kind === 'mail'
      ? t('reading.seenMail', { count: progress.seen })
      : t('reading.seenRows', { count: progress.seen });
  const left = timeLeft(from, { bytesRead: progress.bytesRead, at: Date.now() }, progress.bytesTotal);
  return (
    <>
      <ProgressPanel
        title={record.name}
        text={share === undefined ? seen : `${seen} · ${t('reading.share', size)}`}
        share={share}
        secondsLeft={paused ? undefined : left}
        paused={paused}
        onPause={() => pause.mutate({ id })}
        onResume={() => resume.mutate({ id })}
        onCancel={() => cancel.mutate({ id })}
      />
      <Quarters share={share ?? 0} />
    </>
  );
}

/** Says each quarter once to a screen reader, instead of every step. */
function Quarters({ share }: { readonly share: number }) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const quarter = Math.floor(share * 4) / 4;
  return (
    <VisuallyHidden role="status">
      {quarter > 0 ? t('reading.announce', { percent: format.percent(quarter) }) : ''}
    </VisuallyHidden>
  );
}

function Stopped({ record }: Props) {
  const { t } = useTranslation('imports');
  const read = useStepChange(readImport);
  return (
    <Step name={record.name} title={t('reading.stopped')}>
      <Notice>
        <Text>{t('reading.stoppedText')}</Text>
      </Notice>
      {read.isError ? <ErrorNotice error={read.error} safe={t('failed.safe')} /> : null}
      <Group gap="sm">
        <Button size="md" loading={read.isPending} onClick={() => read.mutate({ id: record.id })}>
          {t('reading.goOn')}
        </Button>
        <Forget record={record} asks />
      </Group>
    </Step>
  );
}
