import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { withJob } from '../domain/correcting.ts';
import type { DocumentPage } from '../domain/document-page.ts';
import type { Job } from '../domain/resume/resume-reading.ts';
import { EntryList } from './entry-list.tsx';
import { useDocumentChange } from './use-document-change.ts';

interface Props {
  readonly document: DocumentPage;
  readonly jobs: readonly Job[];
}

/** The jobs as they were read. */
export function JobList({ document, jobs }: Props) {
  const { t } = useTranslation('documents');
  const { change, busy, error } = useDocumentChange(document);
  if (jobs.length === 0) return <Text>{t('inside.noJobs')}</Text>;
  return (
    <EntryList
      title={t('inside.jobs')}
      entries={jobs.map(({ title, employer, ...job }) => ({ ...job, what: title, where: employer }))}
      words={{ what: t('field.title'), where: t('field.employer'), none: t('field.noJob') }}
      missing={{ what: t('inside.unnamed'), where: t('inside.noPlace') }}
      busy={busy}
      error={error}
      onCorrect={({ what, where, ...rest }, done) =>
        change(
          { corrections: withJob(document.corrections, { ...rest, title: what, employer: where }) },
          t('done.corrected'),
          done,
        )
      }
    />
  );
}
