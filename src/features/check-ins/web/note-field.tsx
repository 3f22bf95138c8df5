import { Textarea } from '@mantine/core';
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { tierOf } from '#features/safety/domain/tier-of.ts';
import { HeavyNotePanel } from '#features/safety/web/heavy-note-panel.tsx';

interface Props {
  readonly note: string;
  readonly onChange: (note: string) => void;
}

/** A note for who wants one. Where it sounds heavy, people are offered beneath; it is kept all the same. */
export function NoteField({ note, onChange }: Props) {
  const { t } = useTranslation('check-ins');
  const written = useDeferredValue(note);
  const tier = useMemo(() => tierOf(written).tier, [written]);
  return (
    <div>
      <Textarea
        label={t('now.note')}
        description={t('now.noteHint')}
        rows={3}
        maxLength={4_000}
        value={note}
        onChange={({ currentTarget: { value } }) => onChange(value)}
      />
      <HeavyNotePanel tier={tier} />
    </div>
  );
}
