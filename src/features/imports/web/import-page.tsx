import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { TextLink } from '#platform/ui/links.tsx';
import { Loaded } from '#platform/ui/loaded.tsx';
import { Page } from '#platform/ui/page.tsx';
import { useEndpoint } from '#platform/ui/use-endpoint.ts';
import { showImport } from '../api.ts';
import type { ImportRecord } from '../domain/import-record.ts';
import { FailedStep } from './failed-step.tsx';
import { GoneStep } from './gone-step.tsx';
import { MappingStep } from './mapping-step.tsx';
import { NothingFound } from './nothing-found.tsx';
import { ReadingStep } from './reading-step.tsx';
import { ReadyStep } from './ready-step.tsx';
import { ReceivingStep } from './receiving-step.tsx';

/** The whole life of one import at one address, so that it can be left and found again at any time. */
export function ImportPage() {
  const { t } = useTranslation('imports');
  const { id } = useParams({ from: '/import/$id' });
  const record = useEndpoint(showImport, { id });
  if (record.data !== undefined) return <StepOf record={record.data} />;
  return (
    <Page title={t('page.title')}>
      <Loaded of={record}>{() => null}</Loaded>
      {record.isError ? <TextLink to="/import">{t('back')}</TextLink> : null}
    </Page>
  );
}

function StepOf({ record }: { readonly record: ImportRecord }) {
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
      return <ReadyStep record={record} />;
    case 'failed':
      return <FailedStep record={record} />;
    case 'nothing':
      return <NothingFound record={record} />;
    case 'undone':
    case 'cancelled':
      return <GoneStep record={record} />;
  }
}
