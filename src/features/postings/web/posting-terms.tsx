import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '#platform/ui/dialog.tsx';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { contractHours, contractKinds } from '../domain/contract-kinds.ts';
import type { Posting } from '../domain/posting.ts';
import { paySchema } from '../domain/posting-reading.ts';
import { correctedTerms, isPayRight, type TermsDraft, termsDraft } from './terms-draft.ts';
import { usePostingChange } from './use-posting-change.ts';

/** A button that opens a form to put pay, place and contract right. */
export function PostingTerms({ posting }: { readonly posting: Posting }) {
  const { t } = useTranslation('postings');
  const [opened, setOpened] = useState(false);
  const close = () => setOpened(false);
  return (
    <>
      <QuietButton size="compact-md" aria-label={t('terms.correctAll')} onClick={() => setOpened(true)}>
        {t('terms.correct')}
      </QuietButton>
      <Dialog opened={opened} onClose={close} title={t('facts.title')}>
        <TermsForm posting={posting} onClose={close} />
      </Dialog>
    </>
  );
}

interface Props {
  readonly posting: Posting;
  readonly onClose: () => void;
}

function TermsForm({ posting, onClose }: Props) {
  const { t } = useTranslation('postings');
  const [draft, setDraft] = useState(() => termsDraft(posting.reading));
  const { make, busy, error } = usePostingChange(posting);
  const field = (name: keyof TermsDraft) => ({
    value: draft[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      setDraft({ ...draft, [name]: event.currentTarget.value }),
  });
  const unsaid = { value: '', label: t('facts.unsaid') };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isPayRight(draft)) make({ corrections: correctedTerms(draft, posting) }, t('done.terms'), onClose);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Text c="dimmed">{t('terms.lead')}</Text>
        <TextInput data-autofocus label={t('facts.place')} maxLength={300} {...field('place')} />
        <Group grow align="flex-start">
          <TextInput inputMode="decimal" label={t('terms.from')} maxLength={20} {...field('from')} />
          <TextInput inputMode="decimal" label={t('terms.to')} maxLength={20} {...field('to')} />
        </Group>
        {isPayRight(draft) ? null : <Text role="status">{t('terms.noAmount')}</Text>}
        <Group grow align="flex-start">
          <TextInput label={t('terms.currency')} maxLength={3} {...field('currency')} />
          <NativeSelect
            label={t('terms.period')}
            data={paySchema.shape.period.options.map((value) => ({ value, label: t(`pay.${value}`) }))}
            {...field('period')}
          />
        </Group>
        <NativeSelect
          label={t('facts.contract')}
          data={[unsaid, ...contractKinds.map((value) => ({ value, label: t(`contract.${value}`) }))]}
          {...field('kind')}
        />
        <NativeSelect
          label={t('terms.hours')}
          data={[unsaid, ...contractHours.map((value) => ({ value, label: t(`contract.${value}`) }))]}
          {...field('hours')}
        />
        {error ? <ErrorNotice error={error} /> : null}
        <Group justify="flex-end">
          <QuietButton onClick={onClose}>{t('details.cancel')}</QuietButton>
          <Button type="submit" loading={busy}>
            {t('details.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
