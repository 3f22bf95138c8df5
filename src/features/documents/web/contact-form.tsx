import { Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogEnd } from '#features/applications/web/dialog-end.tsx';
import type { DocumentPage } from '../domain/document-page.ts';
import type { ResumeReading } from '../domain/resume/resume-reading.ts';
import { contactParts } from './contact-parts.ts';
import classes from './document-page.module.css';
import { useDocumentChange } from './use-document-change.ts';

interface Props {
  readonly document: DocumentPage;
  readonly reading: ResumeReading;
  readonly onClose: () => void;
}

/** Puts right the name and the ways to reach the person. */
export function ContactForm({ document, reading, onClose }: Props) {
  const { t } = useTranslation('documents');
  const { change, busy, error } = useDocumentChange(document);
  const [draft, setDraft] = useState(() =>
    Object.fromEntries(contactParts.map((part) => [part, reading[part] ?? ''])),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const given = Object.fromEntries(contactParts.map((part) => [part, draft[part]?.trim() || null]));
    change({ corrections: { ...document.corrections, ...given } }, t('done.corrected'), onClose);
  };
  return (
    <form onSubmit={submit} noValidate className={classes.form}>
      <Stack gap="sm">
        {contactParts.map((part, at) => (
          <TextInput
            key={part}
            label={t(`field.${part}`)}
            value={draft[part]}
            autoFocus={at === 0}
            maxLength={300}
            onChange={(event) => setDraft({ ...draft, [part]: event.currentTarget.value })}
          />
        ))}
        <DialogEnd action={t('save')} busy={busy} error={error} onCancel={onClose} />
      </Stack>
    </form>
  );
}
