import { useTranslation } from 'react-i18next';
import { useToday } from '#platform/i18n/use-today.ts';
import { Dialog } from '#platform/ui/dialog.tsx';
import { addEvent } from '../api.ts';
import type { EventKind } from '../domain/event.ts';
import { newDraft } from './event-draft.ts';
import { EventForm } from './event-form.tsx';
import { useUndoableChange } from './use-undoable-change.ts';

interface Props {
  /** The application to add to. */
  readonly id: string;
  /** What is chosen at first; undefined keeps the dialog closed. */
  readonly kind: EventKind | undefined;
  readonly onClose: () => void;
}

/** Writes down by hand what happened. */
export function AddEventDialog({ id, kind, onClose }: Props) {
  const { t } = useTranslation('applications');
  const today = useToday();
  const { make, busy, error } = useUndoableChange(addEvent);
  return (
    <Dialog opened={kind !== undefined} onClose={onClose} title={t('dialog.addEvent')}>
      <EventForm
        draft={newDraft(kind ?? 'interview', today)}
        busy={busy}
        error={error}
        onCancel={onClose}
        onSave={(happening) =>
          make({ id, happening }, t('done.eventAdded', { what: t(`kind.${happening.kind}`) }), {
            done: onClose,
          })
        }
      />
    </Dialog>
  );
}
