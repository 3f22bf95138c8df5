import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '#platform/i18n/use-today.ts';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { addEvent } from '../api.ts';
import type { Application } from '../domain/application.ts';
import type { ApplicationEvent } from '../domain/event.ts';
import { AddEventDialog } from './add-event-dialog.tsx';
import { EditOpeningDialog } from './edit-opening-dialog.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { SplitDialog } from './split-dialog.tsx';
import { useDeleteApplication } from './use-delete-application.ts';
import { useUndoableChange } from './use-undoable-change.ts';

interface Props {
  readonly application: Application;
  readonly events: readonly ApplicationEvent[];
}

/** Everything that can be done to one application; each can be taken back. */
export function ApplicationActions({ application, events }: Props) {
  const { t } = useTranslation('applications');
  const [doing, setDoing] = useState<'add' | 'edit' | 'merge' | 'split'>();
  const deleting = useDeleteApplication(application);
  const close = () => setDoing(undefined);
  const { id, ending } = application;
  return (
    <>
      <Button onClick={() => setDoing('add')}>{t('one.addEvent')}</Button>
      {ending === undefined || ending === 'accepted' ? null : <CameBack id={id} />}
      <QuietButton onClick={() => setDoing('edit')}>{t('one.edit')}</QuietButton>
      <Menu position="bottom-start" shadow="md" withinPortal={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <QuietButton loading={deleting.busy}>{t('one.more')}</QuietButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setDoing('merge')}>{t('one.same')}</Menu.Item>
          {events.length > 1 ? (
            <Menu.Item onClick={() => setDoing('split')}>{t('one.another')}</Menu.Item>
          ) : null}
          <Menu.Item onClick={deleting.remove}>{t('one.remove')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {deleting.error ? <ErrorNotice error={deleting.error} /> : null}
      <AddEventDialog id={id} kind={doing === 'add' ? 'interview' : undefined} onClose={close} />
      <EditOpeningDialog application={application} opened={doing === 'edit'} onClose={close} />
      <MergeDialog application={application} opened={doing === 'merge'} onClose={close} />
      <SplitDialog application={application} events={events} opened={doing === 'split'} onClose={close} />
    </>
  );
}

function CameBack({ id }: { readonly id: string }) {
  const { t } = useTranslation('applications');
  const today = useToday();
  const { make, busy, error } = useUndoableChange(addEvent);
  const reopen = () => make({ id, happening: { kind: 'reopened', on: today } }, t('done.reopened'));
  return (
    <>
      <QuietButton loading={busy} onClick={reopen}>
        {t('one.cameBack')}
      </QuietButton>
      {error ? <ErrorNotice error={error} /> : null}
    </>
  );
}
