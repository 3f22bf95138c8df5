import { useTranslation } from 'react-i18next';
import { addedPlace } from '../domain/added-place.ts';
import { withJob } from '../domain/correcting.ts';
import type { JobCorrection } from '../domain/corrections.ts';
import type { DocumentPage } from '../domain/document-page.ts';
import type { Job } from '../domain/resume/resume-reading.ts';
import type { WrittenEntry } from './entry-form.tsx';
import { EntryList } from './entry-list.tsx';
import { useDocumentChange } from './use-document-change.ts';

interface Props {
  readonly document: DocumentPage;
  readonly jobs: readonly Job[];
}

/** The jobs as they were read; they can be corrected, and one that was not read can be added. */
export function JobList({ document, jobs }: Props) {
  const { t } = useTranslation('documents');
  const { change, busy, error } = useDocumentChange(document);
  const save = (job: JobCorrection, message: string, done: () => void) =>
    change({ corrections: withJob(document.corrections, job) }, message, done);
  return (
    <EntryList
      title={t('inside.jobs')}
      empty={t('inside.noJobs')}
      entries={jobs.map(({ title, employer, ...job }) => ({ ...job, what: title, where: employer }))}
      words={{
        what: t('field.title'),
        where: t('field.employer'),
        none: t('field.noJob'),
        add: t('field.addJob'),
      }}
      missing={{ what: t('inside.unnamed'), where: t('inside.noPlace') }}
      busy={busy}
      error={error}
      onCorrect={(span, written, done) => save({ span, ...jobOf(written) }, t('done.corrected'), done)}
      onNone={(span, done) => save({ span, isNone: true }, t('done.corrected'), done)}
      onAdd={(written, done) => {
        const span = addedPlace(document, [written.what, written.where]);
        save({ span, ...jobOf(written), isAdded: true }, t('done.added'), done);
      }}
    />
  );
}

const jobOf = ({ what, where, start, end }: WrittenEntry) => ({ title: what, employer: where, start, end });
