import { Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogEnd } from '#features/applications/web/dialog-end.tsx';
import { Dialog } from '#platform/ui/dialog.tsx';
import { useChange } from '#platform/ui/use-change.ts';
import { addDocument } from '../api.ts';
import type { WhenAdded } from './use-added.ts';

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly basedOn?: string | undefined;
  readonly onAdded: WhenAdded;
}

/** Adds a version from its words, for whoever has no file at hand. */
export function PasteDialog(props: Props) {
  const { t } = useTranslation('documents');
  return (
    <Dialog opened={props.opened} onClose={props.onClose} title={t('add.pasteTitle')} size="lg">
      <PasteForm {...props} />
    </Dialog>
  );
}

function PasteForm({ onClose, basedOn, onAdded }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('documents');
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const adding = useChange(addDocument);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '' || text.trim() === '') return;
    void adding.mutateAsync({ name, text, basedOn }).then(
      ({ id }) => {
        onClose();
        onAdded([{ id, name }]);
      },
      () => {},
    );
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextInput
          data-autofocus
          label={t('add.name')}
          value={name}
          error={tried && name.trim() === '' ? t('add.nameMissing') : undefined}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Textarea
          label={t('add.words')}
          value={text}
          rows={10}
          error={tried && text.trim() === '' ? t('add.wordsMissing') : undefined}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <DialogEnd
          action={t('add.pasteAction')}
          busy={adding.isPending}
          error={adding.error}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
}
