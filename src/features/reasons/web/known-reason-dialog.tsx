import { useTranslation } from 'react-i18next';
import { useToday } from '#platform/i18n/use-today.ts';
import { Dialog } from '#platform/ui/dialog.tsx';
import type { KnownReason } from '../domain/known-reason.ts';
import { newReasonDraft, reasonDraftOf } from './known-reason-draft.ts';
import { KnownReasonForm } from './known-reason-form.tsx';
import { useKnownReason } from './use-known-reason.ts';

interface Props {
  readonly applicationId: string;
  /** What was told before. */
  readonly known?: KnownReason | undefined;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Tells why an application ended, or puts right what was told. */
export function KnownReasonDialog({ applicationId, known, opened, onClose }: Props) {
  const { t } = useTranslation('reasons');
  const today = useToday();
  const { know, busy, error } = useKnownReason(applicationId);
  return (
    <Dialog opened={opened} onClose={onClose} title={t('known.form.title')}>
      <KnownReasonForm
        draft={known ? reasonDraftOf(known) : newReasonDraft(today)}
        busy={busy}
        error={error}
        onCancel={onClose}
        onSave={async (reason) => {
          if (await know(reason)) onClose();
        }}
      />
    </Dialog>
  );
}
