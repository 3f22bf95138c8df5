import { Button, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ConnectionDraft, connectionOf } from './connection-draft.ts';
import classes from './mailboxes.module.css';
import { ServerFields } from './server-fields.tsx';

interface Props {
  readonly draft: ConnectionDraft;
  readonly busy: boolean;
  readonly onChange: (draft: ConnectionDraft) => void;
  readonly onCheck: () => void;
}

/** Address and password; the server is guessed and can be corrected. */
export function ConnectionForm({ draft, busy, onChange, onCheck }: Props) {
  const { t } = useTranslation('mailboxes');
  const [tried, setTried] = useState(false);
  const { user, secret, host, kind, hint } = connectionOf(draft);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (user && secret && host) onCheck();
  };
  const app = hint === 'gmail' || hint === 'icloud' || hint === 'yahoo' || hint === 'fastmail';
  return (
    <form onSubmit={submit} className={classes.form} noValidate>
      <TextInput
        label={t('field.address')}
        type="email"
        autoComplete="email"
        maxLength={320}
        value={draft.address}
        error={tried && !user ? t('wrong.address') : undefined}
        onChange={({ currentTarget: { value } }) => onChange({ ...draft, address: value })}
      />
      <TextInput
        label={kind === 'token' ? t('field.token') : app ? t('field.appPassword') : t('field.password')}
        type="password"
        autoComplete="off"
        description={t(`hint.${hint}`)}
        value={draft.secret}
        error={tried && !secret ? t('wrong.secret') : undefined}
        onChange={({ currentTarget: { value } }) => onChange({ ...draft, secret: value })}
      />
      <ServerFields draft={draft} lacksHost={tried && !host} onChange={onChange} />
      <Button type="submit" size="md" loading={busy} className={classes.start ?? ''}>
        {t('check')}
      </Button>
      <Text size="sm" c="dimmed">
        {t('lead')}
      </Text>
    </form>
  );
}
