import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '#platform/i18n/use-today.ts';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { ButtonLink } from '#platform/ui/links.tsx';
import { Page } from '#platform/ui/page.tsx';
import { addApplication } from '../api.ts';
import { Fold } from './fold.tsx';
import { type HandWritten, happeningsOf, newHandWritten, wrongIn } from './hand-written.ts';
import { HowFarFields } from './how-far-fields.tsx';
import { ChannelField, OpeningDetailFields, OpeningNameFields } from './opening-fields.tsx';
import { openingOf } from './opening-of.ts';
import { useUndoableChange } from './use-undoable-change.ts';

/** Writes an application down by hand: four fields, and more only when wanted. */
export function AddApplicationPage() {
  const { t } = useTranslation('applications');
  return (
    <Page title={t('form.title')} lead={t('form.lead')}>
      <AddForm />
    </Page>
  );
}

function AddForm() {
  const { t } = useTranslation('applications');
  const today = useToday();
  const [written, setWritten] = useState(() => newHandWritten(today));
  const [tried, setTried] = useState(false);
  const [more, setMore] = useState(false);
  const { save, busy, error } = useSave();
  const change = (part: Partial<HandWritten>) => setWritten({ ...written, ...part });
  const changeOpening = (part: Partial<HandWritten['opening']>) =>
    change({ opening: { ...written.opening, ...part } });
  const wrong = wrongIn(written, today);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (wrong.stageOn ?? wrong.endedOn) setMore(true);
    if (Object.keys(wrong).length === 0) save(written);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack maw={480}>
        <OpeningNameFields opening={written.opening} onChange={changeOpening} tried={tried} />
        <ChannelField opening={written.opening} onChange={changeOpening} />
        <TextInput
          type="date"
          label={t('field.appliedOn')}
          max={today}
          value={written.appliedOn}
          error={tried && wrong.appliedOn ? t(`wrong.${wrong.appliedOn}`) : undefined}
          onChange={(event) => change({ appliedOn: event.currentTarget.value })}
        />
        <Fold label={more ? t('form.less') : t('form.more')} opened={more} onToggle={setMore}>
          <Stack>
            <HowFarFields written={written} onChange={change} wrong={tried ? wrong : {}} />
            <OpeningDetailFields opening={written.opening} onChange={changeOpening} />
          </Stack>
        </Fold>
        {error ? <ErrorNotice error={error} /> : null}
        <Group>
          <Button type="submit" loading={busy}>
            {t('form.submit')}
          </Button>
          <ButtonLink to="/applications" variant="default">
            {t('dialog.cancel')}
          </ButtonLink>
        </Group>
      </Stack>
    </form>
  );
}

/** Saves and goes to the new application; taking it back leads to the list. */
function useSave() {
  const { t } = useTranslation('applications');
  const navigate = useNavigate();
  const { make, busy, error } = useUndoableChange(addApplication);
  const save = (written: HandWritten) =>
    make(
      { opening: openingOf(written.opening), happenings: happeningsOf(written) },
      t('done.added', { company: written.opening.company.trim() }),
      {
        done: (id) => void navigate({ to: '/applications/$id', params: { id } }),
        undone: () => void navigate({ to: '/applications' }),
      },
    );
  return { save, busy, error };
}
