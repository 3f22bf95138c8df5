import { useTranslation } from 'react-i18next';
import { addedPlace } from '../domain/added-place.ts';
import { withSchooling } from '../domain/correcting.ts';
import type { SchoolingCorrection } from '../domain/corrections.ts';
import type { DocumentPage } from '../domain/document-page.ts';
import type { ResumeReading } from '../domain/resume/resume-reading.ts';
import type { WrittenEntry } from './entry-form.tsx';
import { EntryList } from './entry-list.tsx';
import { useDocumentChange } from './use-document-change.ts';

interface Props {
  readonly document: DocumentPage;
  readonly schooling: ResumeReading['schooling'];
}

/** Schools, studies and trainings as they were read; one that was not read can be added. */
export function SchoolingList({ document, schooling }: Props) {
  const { t } = useTranslation('documents');
  const { change, busy, error } = useDocumentChange(document);
  const save = (school: SchoolingCorrection, message: string, done: () => void) =>
    change({ corrections: withSchooling(document.corrections, school) }, message, done);
  return (
    <EntryList
      title={t('inside.schooling')}
      empty={t('inside.noSchooling')}
      entries={schooling.map(({ degree, school, ...entry }) => ({
        ...entry,
        isCurrent: false,
        what: degree,
        where: school,
      }))}
      words={{
        what: t('field.degree'),
        where: t('field.school'),
        none: t('field.noSchool'),
        add: t('field.addSchool'),
      }}
      missing={{ what: t('inside.unnamed'), where: t('inside.noSchool') }}
      busy={busy}
      error={error}
      onCorrect={(span, written, done) => save({ span, ...schoolOf(written) }, t('done.corrected'), done)}
      onNone={(span, done) => save({ span, isNone: true }, t('done.corrected'), done)}
      onAdd={(written, done) => {
        const span = addedPlace(document, [written.what, written.where]);
        save({ span, ...schoolOf(written), isAdded: true }, t('done.added'), done);
      }}
    />
  );
}

const schoolOf = ({ what, where, start, end }: WrittenEntry) => ({ degree: what, school: where, start, end });
