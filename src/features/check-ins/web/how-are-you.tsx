import { Button, Group, Stack, Text } from '@mantine/core';
import { type FormEvent, lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { Loading } from '#platform/ui/loading.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { Section } from '#platform/ui/section.tsx';
import { LevelChoice } from './level-choice.tsx';
import { useKeepMoment } from './use-keep-moment.ts';

/** Fetched when it is wanted: reading a note takes word lists. */
const NoteField = lazy(async () => ({ default: (await import('./note-field.tsx')).NoteField }));

interface Draft {
  readonly mood?: number;
  readonly energy?: number;
  /** Undefined while no note is wanted. */
  readonly note?: string;
}

/** Two taps and done: mood, energy, and a note for who wants one. Stands alone on any page. */
export function HowAreYou() {
  const { t } = useTranslation('check-ins');
  const [draft, setDraft] = useState<Draft>({});
  const [isTried, setTried] = useState(false);
  const keep = useKeepMoment();
  const isChosen = draft.mood !== undefined || draft.energy !== undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(!isChosen);
    if (!isChosen) return;
    const { note = '', ...levels } = draft;
    keep.mutate({ ...levels, ...(note.trim() !== '' && { note }) }, { onSuccess: () => setDraft({}) });
  };
  return (
    <Section title={t('now.title')} kind="card">
      <form onSubmit={submit} noValidate>
        <Stack gap="lg">
          <LevelChoice of="mood" value={draft.mood} onChange={(mood) => setDraft({ ...draft, mood })} />
          <LevelChoice
            of="energy"
            value={draft.energy}
            onChange={(energy) => setDraft({ ...draft, energy })}
          />
          {draft.note === undefined ? null : (
            <Suspense fallback={<Loading lines={2} />}>
              <NoteField note={draft.note} onChange={(note) => setDraft({ ...draft, note })} />
            </Suspense>
          )}
          {isTried && !isChosen ? <Text role="alert">{t('now.choose')}</Text> : null}
          {keep.isError ? <ErrorNotice error={keep.error} /> : null}
          <Group>
            <Button type="submit" loading={keep.isPending}>
              {t('now.keep')}
            </Button>
            {draft.note === undefined ? (
              <QuietButton variant="subtle" onClick={() => setDraft({ ...draft, note: '' })}>
                {t('now.addNote')}
              </QuietButton>
            ) : null}
          </Group>
        </Stack>
      </form>
    </Section>
  );
}
