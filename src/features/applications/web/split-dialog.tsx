import { Checkbox, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '#platform/ui/dialog.tsx';
import { splitApplication } from '../api.ts';
import type { Application, Opening } from '../domain/application.ts';
import type { ApplicationEvent } from '../domain/event.ts';
import { DialogEnd } from './dialog-end.tsx';
import { EntryTick } from './entry-tick.tsx';
import { OpeningNameFields } from './opening-fields.tsx';
import { openingOf } from './opening-of.ts';
import { useUndoableChange } from './use-undoable-change.ts';

interface Props {
  readonly application: Application;
  readonly events: readonly ApplicationEvent[];
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Entries of another opening got in here: they are ticked and leave into an application of their own. */
export function SplitDialog({ application, events, opened, onClose }: Props) {
  const { t } = useTranslation('applications');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('dialog.split')}>
      <SplitForm application={application} events={events} onClose={onClose} />
    </Dialog>
  );
}

function SplitForm({ application, events, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('applications');
  const navigate = useNavigate();
  const { company, channel } = application;
  const [opening, setOpening] = useState<Opening>({ company, role: '', channel });
  const [leaving, setLeaving] = useState<string[]>([]);
  const [tried, setTried] = useState(false);
  const { make, busy, error } = useUndoableChange(splitApplication);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (opening.company.trim() === '') return;
    const input = { id: application.id, events: leaving, opening: openingOf(opening) };
    make(input, t('done.split'), {
      done: onClose,
      see: {
        label: t('done.splitSee'),
        go: (id) => void navigate({ to: '/applications/$id', params: { id } }),
      },
    });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Text>{t('dialog.splitText')}</Text>
        <Checkbox.Group label={t('dialog.splitEntries')} value={leaving} onChange={setLeaving}>
          <Stack gap="xs" mt="xs">
            {events.map((entry) => (
              <EntryTick key={entry.id} event={entry} />
            ))}
          </Stack>
        </Checkbox.Group>
        <OpeningNameFields
          opening={opening}
          onChange={(part) => setOpening({ ...opening, ...part })}
          tried={tried}
        />
        <DialogEnd
          action={t('dialog.splitAction', { count: leaving.length })}
          disabled={leaving.length === 0}
          busy={busy}
          error={error}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
}
