import { Radio, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '#platform/ui/dialog.tsx';
import { Loaded } from '#platform/ui/loaded.tsx';
import { useEndpoint } from '#platform/ui/use-endpoint.ts';
import { listApplications, mergeApplications } from '../api.ts';
import type { Application } from '../domain/application.ts';
import { DialogEnd } from './dialog-end.tsx';
import { MergeCandidate } from './merge-candidate.tsx';
import { useUndoableChange } from './use-undoable-change.ts';

const shownAtMost = 6;

interface Props {
  readonly application: Application;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Two entries of the list were one application: the other one is found by search and moves in here. */
export function MergeDialog({ application, opened, onClose }: Props) {
  const { t } = useTranslation('applications');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('dialog.merge')}>
      <OtherChoice application={application} onClose={onClose} />
    </Dialog>
  );
}

function OtherChoice({ application: { id, company }, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('applications');
  const [words, setWords] = useState(company);
  const [other, setOther] = useState('');
  const { make, busy, error } = useUndoableChange(mergeApplications);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (other !== '') make({ id, other }, t('done.merged'), { done: onClose });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Text>{t('dialog.mergeText')}</Text>
        <TextInput
          data-autofocus
          type="search"
          label={t('dialog.mergeSearch')}
          value={words}
          onChange={(event) => {
            setWords(event.currentTarget.value);
            setOther('');
          }}
        />
        <Candidates id={id} words={words} chosen={other} onChoose={setOther} />
        <DialogEnd
          action={t('dialog.mergeAction')}
          disabled={other === ''}
          busy={busy}
          error={error}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
}

interface CandidatesProps {
  readonly id: string;
  readonly words: string;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

function Candidates({ id, words, chosen, onChoose }: CandidatesProps) {
  const { t } = useTranslation('applications');
  const [search] = useDebouncedValue(words, 180);
  const found = useEndpoint(listApplications, {
    search: search.trim().slice(0, 200),
    limit: shownAtMost + 1,
  });
  return (
    <Loaded of={found} lines={3}>
      {({ rows }) => {
        const others = rows.filter((row) => row.id !== id).slice(0, shownAtMost);
        if (others.length === 0) return <Text c="dimmed">{t('dialog.mergeNone')}</Text>;
        return (
          <Radio.Group aria-label={t('dialog.mergeChoice')} value={chosen} onChange={onChoose}>
            <Stack gap="xs">
              {others.map((other) => (
                <MergeCandidate key={other.id} application={other} />
              ))}
            </Stack>
          </Radio.Group>
        );
      }}
    </Loaded>
  );
}
