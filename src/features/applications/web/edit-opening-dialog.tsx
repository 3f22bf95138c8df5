import { Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '#platform/ui/dialog.tsx';
import { editApplication } from '../api.ts';
import type { Application, Opening } from '../domain/application.ts';
import { DialogEnd } from './dialog-end.tsx';
import { ChannelField, OpeningDetailFields, OpeningNameFields } from './opening-fields.tsx';
import { openingOf } from './opening-of.ts';
import { useUndoableChange } from './use-undoable-change.ts';

interface Props {
  readonly application: Application;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Corrects company, role, way in, place and link. */
export function EditOpeningDialog({ application, opened, onClose }: Props) {
  const { t } = useTranslation('applications');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('dialog.edit')}>
      <OpeningForm application={application} onClose={onClose} />
    </Dialog>
  );
}

function OpeningForm({ application, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('applications');
  const [opening, setOpening] = useState<Opening>(() => openingOf(application));
  const [tried, setTried] = useState(false);
  const { make, busy, error } = useUndoableChange(editApplication);
  const change = (part: Partial<Opening>) => setOpening({ ...opening, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (opening.company.trim() === '') return;
    make({ id: application.id, opening: openingOf(opening) }, t('done.edited'), { done: onClose });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <OpeningNameFields opening={opening} onChange={change} tried={tried} />
        <ChannelField opening={opening} onChange={change} />
        <OpeningDetailFields opening={opening} onChange={change} />
        <DialogEnd action={t('dialog.save')} busy={busy} error={error} onCancel={onClose} />
      </Stack>
    </form>
  );
}
