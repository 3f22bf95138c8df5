import { Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listApplications } from '#features/applications/api.ts';
import { MergeCandidate } from '#features/applications/web/merge-candidate.tsx';
import { Dialog } from '#platform/ui/dialog.tsx';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { Loaded } from '#platform/ui/loaded.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { useEndpoint } from '#platform/ui/use-endpoint.ts';
import type { Posting } from '../domain/posting.ts';
import { usePostingChange } from './use-posting-change.ts';

const shownAtMost = 6;

interface Props {
  readonly posting: Posting;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Says which application a posting was for. */
export function ChooseApplication({ posting, opened, onClose }: Props) {
  const { t } = useTranslation('postings');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('of.choose')}>
      <Choice posting={posting} onClose={onClose} />
    </Dialog>
  );
}

function Choice({ posting, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('postings');
  const [words, setWords] = useState(posting.applicationId ? '' : (posting.company ?? ''));
  const [chosen, setChosen] = useState('');
  const { make, busy, error } = usePostingChange(posting);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen !== '') make({ applicationId: chosen }, t('done.of'), onClose);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextInput
          data-autofocus
          type="search"
          label={t('of.search')}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Candidates words={words} chosen={chosen} onChoose={setChosen} />
        {error ? <ErrorNotice error={error} /> : null}
        <Group justify="flex-end">
          {posting.applicationId === undefined ? null : (
            <QuietButton onClick={() => make({ applicationId: null }, t('done.free'), onClose)}>
              {t('of.free')}
            </QuietButton>
          )}
          <Button type="submit" disabled={chosen === ''} loading={busy}>
            {t('of.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface CandidatesProps {
  readonly words: string;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

function Candidates({ words, chosen, onChoose }: CandidatesProps) {
  const { t } = useTranslation('postings');
  const [search] = useDebouncedValue(words, 180);
  const found = useEndpoint(listApplications, { search: search.trim().slice(0, 200), limit: shownAtMost });
  return (
    <Loaded of={found} lines={3}>
      {({ rows }) =>
        rows.length === 0 ? (
          <Text c="dimmed">{t('of.none')}</Text>
        ) : (
          <Radio.Group aria-label={t('of.found')} value={chosen} onChange={onChoose}>
            <Stack gap="xs">
              {rows.map((application) => (
                <MergeCandidate key={application.id} application={application} />
              ))}
            </Stack>
          </Radio.Group>
        )
      }
    </Loaded>
  );
}
