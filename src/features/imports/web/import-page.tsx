import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '#platform/ui/loaded.tsx';
import { Page } from '#platform/ui/page.tsx';
import { useEndpoint } from '#platform/ui/use-endpoint.ts';
import { showImport } from '../api.ts';
import type { ImportRecord } from '../domain/import-record.ts';
import { FailedStep } from './failed-step.tsx';
import { GoneStep } from './gone-step.tsx';
import { MappingStep } from './mapping-step.tsx';
import { ReadingStep } from './reading-step.tsx';
import { ReadyStep } from './ready-step.tsx';
import { ReceivingStep } from './receiving-step.tsx';

/** Shows a mail in its own words, by its key. */
export type ReadMail = (key: string) => ReactNode;

interface Props {
  readonly readMail?: ReadMail;
}

/** The whole life of one import at one address, so that it can be left and found again at any time. */
export function ImportPage({ readMail }: Props) {
  const { t } = useTranslation('imports');
  const { id } = useParams({ from: '/import/$id' });
  const record = useEndpoint(showImport, { id });
  if (record.data !== undefined) return <StepOf record={record.data} readMail={readMail} />;
  return (
    <Page title={t('page.title')}>
      <Loaded of={record}>{() => null}</Loaded>
    </Page>
  );
}

interface StepProps {
  readonly record: ImportRecord;
  readonly readMail: ReadMail | undefined;
}

function StepOf({ record, readMail }: StepProps) {
  switch (record.status) {
    case 'receiving':
      return <ReceivingStep record={record} />;
    case 'mapping':
      return <MappingStep record={record} />;
    case 'reading':
    case 'paused':
      return <ReadingStep record={record} />;
    case 'ready':
    case 'saved':
      return <ReadyStep record={record} readMail={readMail} />;
    case 'failed':
      return <FailedStep record={record} />;
    case 'undone':
    case 'cancelled':
      return <GoneStep record={record} />;
  }
}
