import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '#platform/i18n/use-today.ts';
import { Dialog } from '#platform/ui/dialog.tsx';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import type { Posting } from '../domain/posting.ts';
import { type DetailsDraft, detailsDraft, partsOf } from './details-draft.ts';
import { usePostingChange } from './use-posting-change.ts';

interface Props {
  readonly posting: Posting;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Corrects title and company, and adds what the text does not say of itself. */
export function PostingDetails({ posting, opened, onClose }: Props) {
  const { t } = useTranslation('postings');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('details.title')}>
      <DetailsForm posting={posting} onClose={onClose} />
    </Dialog>
  );
}

function DetailsForm({ posting, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('postings');
  const today = useToday();
  const [draft, setDraft] = useState(() => detailsDraft(posting));
  const { make, busy, error } = usePostingChange(posting);
  const field = (name: keyof DetailsDraft) => ({
    value: draft[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      setDraft({ ...draft, [name]: event.currentTarget.value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    make(partsOf(draft, posting), t('done.details'), onClose);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextInput data-autofocus label={t('details.name')} maxLength={300} {...field('title')} />
        <TextInput label={t('details.company')} maxLength={300} {...field('company')} />
        <TextInput type="url" label={t('details.url')} maxLength={2_000} {...field('url')} />
        <TextInput type="date" label={t('details.posted')} max={today} {...field('postedAt')} />
        <TextInput type="date" label={t('details.reposted')} max={today} {...field('repostedAt')} />
        <TextInput inputMode="numeric" label={t('details.applicants')} {...field('applicants')} />
        <NativeSelect
          label={t('details.site')}
          data={[
            { value: '', label: t('details.unknown') },
            { value: 'yes', label: t('facts.yes') },
            { value: 'no', label: t('facts.no') },
          ]}
          {...field('onCompanySite')}
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
