import { useTranslation } from 'react-i18next';
import { withSchooling } from '../domain/correcting.ts';
import type { DocumentPage } from '../domain/document-page.ts';
import type { ResumeReading } from '../domain/resume/resume-reading.ts';
import { EntryList } from './entry-list.tsx';
import { useDocumentChange } from './use-document-change.ts';

interface Props {
  readonly document: DocumentPage;
  readonly schooling: ResumeReading['schooling'];
}

/** Schools, studies and trainings as they were read. */
export function SchoolingList({ document, schooling }: Props) {
  const { t } = useTranslation('documents');
  const { change, busy, error } = useDocumentChange(document);
  if (schooling.length === 0) return null;
  return (
    <EntryList
      title={t('inside.schooling')}
      entries={schooling.map(({ degree, school, ...entry }) => ({
        ...entry,
        isCurrent: false,
        what: degree,
        where: school,
      }))}
      words={{ what: t('field.degree'), where: t('field.school'), none: t('field.noSchool') }}
      missing={{ what: t('inside.unnamed'), where: t('inside.noSchool') }}
      busy={busy}
      error={error}
      onCorrect={({ what, where, ...rest }, done) =>
        change(
          { corrections: withSchooling(document.corrections, { ...rest, degree: what, school: where }) },
          t('done.corrected'),
          done,
        )
      }
    />
  );
}
