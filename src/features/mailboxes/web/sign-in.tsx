import { Checkbox, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { useChange } from '#platform/ui/use-change.ts';
import { signInAgain } from '../api.ts';
import type { Mailbox } from '../domain/mailbox.ts';
import classes from './mailboxes.module.css';

/** Asks for the password or token of a mailbox again. */
export function SignIn({ mailbox: { id, kind } }: { readonly mailbox: Mailbox }) {
  const { t } = useTranslation('mailboxes');
  const [secret, setSecret] = useState('');
  const [remember, setRemember] = useState(false);
  const signIn = useChange(signInAgain);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (secret) signIn.mutate({ id, kind, secret, remember });
  };
  return (
    <form onSubmit={submit} className={classes.form}>
      <TextInput
        label={kind === 'token' ? t('field.token') : t('field.password')}
        type="password"
        autoComplete="off"
        value={secret}
        onChange={({ currentTarget: { value } }) => setSecret(value)}
      />
      <Checkbox
        label={t('field.remember')}
        description={t('field.rememberText')}
        checked={remember}
        onChange={({ currentTarget: { checked } }) => setRemember(checked)}
      />
      <QuietButton type="submit" loading={signIn.isPending} className={classes.start ?? ''}>
        {t('signIn')}
      </QuietButton>
      {signIn.isError ? <ErrorNotice error={signIn.error} /> : null}
    </form>
  );
}
