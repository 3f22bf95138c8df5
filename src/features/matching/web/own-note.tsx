import { TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import type { JudgedRequirement } from '../domain/match-page.ts';
import classes from './requirement-detail.module.css';
import { useClaim } from './use-claim.ts';

/** A line for the person themselves: where they used it. */
export function OwnNote({ requirement }: { readonly requirement: JudgedRequirement }) {
  const { t } = useTranslation('matching');
  const kept = requirement.said?.note ?? '';
  const [note, setNote] = useState(kept);
  const { say, busy } = useClaim(requirement);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (note.trim() !== kept) say('have', note);
  };
  return (
    <form className={classes.note} onSubmit={submit}>
      <TextInput
        label={t('note.label')}
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <QuietButton type="submit" disabled={busy || note.trim() === kept}>
        {t('note.save')}
      </QuietButton>
    </form>
  );
}
