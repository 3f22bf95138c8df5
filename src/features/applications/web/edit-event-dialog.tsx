import { useTranslation } from 'react-i18next';
import { Dialog } from '#platform/ui/dialog.tsx';
import { editEvent } from '../api.ts';
import type { ApplicationEvent } from '../domain/event.ts';
import { draftOf } from './event-draft.ts';
import { EventForm } from './event-form.tsx';
import { useUndoableChange } from './use-undoable-change.ts';

interface Props {
  /** The application it belongs to. */
  readonly id: string;
  /** The entry to correct; undefined keeps the dialog closed. */
  readonly event: ApplicationEvent | undefined;
  readonly onClose: () => void;
}

/** Corrects one entry of a timeline. */
export function EditEventDialog({ id, event, onClose }: Props) {
  const { t } = useTranslation('applications');
  const { make, busy, error } = useUndoableChange(editEvent);
  return (
    <Dialog opened={event !== undefined} onClose={onClose} title={t('dialog.editEvent')}>
      {event === undefined ? null : (
        <EventForm
          draft={draftOf(event)}
          said={event}
          busy={busy}
          error={error}
          onCancel={onClose}
          onSave={(happening) =>
            make({ id, event: event.id, happening }, t('done.eventEdited'), { done: onClose })
          }
        />
      )}
    </Dialog>
  );
}
