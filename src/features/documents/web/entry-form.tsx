import { Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogEnd } from '#features/applications/web/dialog-end.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import type { Dated } from '../domain/resume/resume-reading.ts';
import classes from './document-page.module.css';

/** A job or a school. */
export interface Entry {
  readonly span: [number, number];
  readonly what: string | null;
  readonly where: string | null;
  readonly start: Dated | null;
  readonly end: Dated | null;
  readonly isCurrent: boolean;
}

/** An entry as it is written in the form; null where there is nothing. */
export interface WrittenEntry {
  readonly what: string | null;
  readonly where: string | null;
  readonly start: string | null;
  readonly end: string | null;
}

export interface EntryWords {
  readonly what: string;
  readonly where: string;
  readonly none: string;
  /** What the button says that adds one. */
  readonly add: string;
}

interface Props {
  /** None when one is added. */
  readonly entry?: Entry;
  readonly words: EntryWords;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onSave: (entry: WrittenEntry) => void;
  /** It is no job or school at all. */
  readonly onNone?: () => void;
  readonly onCancel: () => void;
}

/** Puts right what was read of one job or school, or adds one. */
export function EntryForm({ entry, words, busy, error, onSave, onNone, onCancel }: Props) {
  const { t } = useTranslation('documents');
  const [draft, setDraft] = useState({
    what: entry?.what ?? '',
    where: entry?.where ?? '',
    start: entry?.start?.written ?? '',
    end: entry?.end?.written ?? '',
  });
  const labels = { what: words.what, where: words.where, start: t('field.start'), end: t('field.end') };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const written = (part: keyof typeof draft) => draft[part].trim() || null;
    const [what, where, start, end] = [written('what'), written('where'), written('start'), written('end')];
    if (entry !== undefined || what !== null || where !== null) onSave({ what, where, start, end });
  };
  const field = (part: keyof typeof draft, isFirst = false) => (
    <TextInput
      label={labels[part]}
      value={draft[part]}
      autoFocus={isFirst}
      maxLength={300}
      onChange={(event) => setDraft({ ...draft, [part]: event.currentTarget.value })}
    />
  );
  return (
    <form onSubmit={submit} noValidate className={classes.form}>
      <Stack gap="sm">
        {field('what', true)}
        {field('where')}
        <div className={classes.dates}>
          {field('start')}
          {field('end')}
        </div>
        <Text size="sm" c="dimmed">
          {t('field.dates')}
        </Text>
        {onNone === undefined ? null : (
          <div>
            <QuietButton variant="subtle" size="compact-sm" onClick={onNone}>
              {words.none}
            </QuietButton>
          </div>
        )}
        <DialogEnd action={t('save')} busy={busy} error={error} onCancel={onCancel} />
      </Stack>
    </form>
  );
}
