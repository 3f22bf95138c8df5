import { useTranslation } from 'react-i18next';
import { Dialog } from '#platform/ui/dialog.tsx';
import type { DocumentPage } from '../domain/document-page.ts';
import { AddDocument } from './add-document.tsx';

interface Props {
  readonly document: DocumentPage;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Adds the version that was made from this one; this one stays. */
export function NewerDialog({ document, opened, onClose }: Props) {
  const { t } = useTranslation('documents');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('page.newer')} size="lg">
      <AddDocument basedOn={document.id} onAdded={onClose} />
    </Dialog>
  );
}
