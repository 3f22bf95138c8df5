import { NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type EventKind, eventKinds, type Happening, rounds } from '../domain/event.ts';
import { DialogEnd } from './dialog-end.tsx';
import {
  type EventDraft,
  happeningOf,
  kindsOfEnding,
  kindsOnTheWay,
  type SaidBefore,
} from './event-draft.ts';
import { TalkFields } from './talk-fields.tsx';

interface Props {
  readonly draft: EventDraft;
  /** What the source said, kept when an entry is corrected. */
  readonly said?: SaidBefore;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onSave: (happening: Happening) => void;
  readonly onCancel: () => void;
}

/** One entry of a timeline: what happened, when, and a note if wanted. */
export function EventForm({ draft, said, busy, error, onSave, onCancel }: Props) {
  const { t } = useTranslation('applications');
  const [entry, setEntry] = useState(draft);
  const [tried, setTried] = useState(false);
  const change = (part: Partial<EventDraft>) => setEntry({ ...entry, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const happening = happeningOf(entry, said);
    setTried(true);
    if (happening) onSave(happening);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <KindSelect kind={entry.kind} onChange={(kind) => change({ kind })} />
        {entry.kind === 'interview' ? (
          <NativeSelect
            label={t('field.round')}
            value={entry.round}
            onChange={({ currentTarget: { value } }) =>
              change({ round: rounds.find((round) => round === value) ?? 'interview' })
            }
            data={rounds.map((value) => ({ value, label: t(`round.${value}`) }))}
          />
        ) : null}
        <TextInput
          type="date"
          label={t('field.on')}
          value={entry.on}
          error={tried && entry.on === '' ? t('wrong.day') : undefined}
          onChange={(event) => change({ on: event.currentTarget.value })}
        />
        <TalkFields
          kind={entry.kind}
          talk={entry.talk}
          tried={tried}
          onChange={(part) => change({ talk: { ...entry.talk, ...part } })}
        />
        <Textarea
          label={t('field.note')}
          rows={3}
          maxLength={20_000}
          value={entry.note}
          onChange={(event) => change({ note: event.currentTarget.value })}
        />
        <DialogEnd action={t('dialog.save')} busy={busy} error={error} onCancel={onCancel} />
      </Stack>
    </form>
  );
}

function KindSelect({ kind, onChange }: { kind: EventKind; onChange: (kind: EventKind) => void }) {
  const { t } = useTranslation('applications');
  const items = (kinds: readonly EventKind[]) => kinds.map((value) => ({ value, label: t(`kind.${value}`) }));
  return (
    <NativeSelect
      data-autofocus
      label={t('field.kind')}
      value={kind}
      onChange={({ currentTarget: { value } }) =>
        onChange(eventKinds.find((candidate) => candidate === value) ?? 'note')
      }
      data={[
        { group: t('kinds.steps'), items: items(kindsOnTheWay) },
        { group: t('kinds.ends'), items: items(kindsOfEnding) },
      ]}
    />
  );
}
