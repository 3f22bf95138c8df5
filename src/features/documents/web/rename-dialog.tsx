import { Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogEnd } from '#features/applications/web/dialog-end.tsx';
import { Dialog } from '#platform/ui/dialog.tsx';
import type { DocumentPage } from '../domain/document-page.ts';
import { useDocumentChange } from './use-document-change.ts';

interface Props {
  readonly document: DocumentPage;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Gives a version another name. */
export function RenameDialog({ opened, ...props }: Props) {
  const { t } = useTranslation('documents');
  return (
    <Dialog opened={opened} onClose={props.onClose} title={t('page.rename')}>
      <RenameForm {...props} />
    </Dialog>
  );
}

function RenameForm({ document, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('documents');
  const [name, setName] = useState(document.name);
  const { change, busy, error } = useDocumentChange(document);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') change({ name: name.trim() }, t('done.renamed'), onClose);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextInput
          data-autofocus
          label={t('page.name')}
          value={name}
          error={name.trim() === '' ? t('add.nameMissing') : undefined}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <DialogEnd action={t('save')} busy={busy} error={error} onCancel={onClose} />
      </Stack>
    </form>
  );
}
