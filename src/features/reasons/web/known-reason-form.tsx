import { Button, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { type KnownReason, waysToKnow } from '../domain/known-reason.ts';
import { CauseSelect } from './cause-select.tsx';
import { type KnownReasonDraft, reasonOfDraft, wayIn } from './known-reason-draft.ts';

interface Props {
  readonly draft: KnownReasonDraft;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onSave: (reason: KnownReason) => void;
  readonly onCancel: () => void;
}

/** What the reason was, how and since when the person knows it, and the words of it. */
export function KnownReasonForm({ draft, busy, error, onSave, onCancel }: Props) {
  const { t } = useTranslation('reasons');
  const [told, setTold] = useState(draft);
  const [tried, setTried] = useState(false);
  const change = (part: Partial<KnownReasonDraft>) => setTold({ ...told, ...part });
  const missing = (field: 'first' | 'how' | 'on') =>
    tried && told[field] === '' ? t(`known.form.missing.${field}`) : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const reason = reasonOfDraft(told);
    if (reason) onSave(reason);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <CauseSelect place="first" chosen={told.first} error={missing('first')} onChoose={change} />
        {told.first === '' || told.first === 'other' ? null : (
          <CauseSelect place="second" chosen={told.second} without={told.first} onChoose={change} />
        )}
        <NativeSelect
          label={t('known.form.how')}
          description={told.how === 'conviction' ? t('known.conviction') : undefined}
          error={missing('how')}
          value={told.how}
          onChange={({ currentTarget: { value } }) => change({ how: wayIn(value) })}
          data={[
            { value: '', label: t('known.form.choose'), disabled: true },
            ...waysToKnow.map((value) => ({ value, label: t(`known.form.ways.${value}`) })),
          ]}
        />
        <TextInput
          type="date"
          label={t('known.form.on')}
          error={missing('on')}
          value={told.on}
          onChange={({ currentTarget: { value } }) => change({ on: value })}
        />
        <Textarea
          label={t('known.form.words')}
          rows={3}
          maxLength={2_000}
          value={told.words}
          onChange={({ currentTarget: { value } }) => change({ words: value })}
        />
        {error ? <ErrorNotice error={error} /> : null}
        <Group justify="flex-end">
          <QuietButton onClick={onCancel}>{t('known.form.cancel')}</QuietButton>
          <Button type="submit" loading={busy}>
            {t('known.form.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
