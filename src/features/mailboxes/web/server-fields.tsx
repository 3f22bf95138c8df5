import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type ConnectionDraft, connectionOf } from './connection-draft.ts';
import classes from './mailboxes.module.css';

interface Props {
  readonly draft: ConnectionDraft;
  readonly lacksHost: boolean;
  readonly onChange: (draft: ConnectionDraft) => void;
}

/** The server, its port and how to sign in, folded while what is guessed will do. */
export function ServerFields({ draft, lacksHost, onChange }: Props) {
  const { t } = useTranslation('mailboxes');
  const { host, port, kind } = connectionOf(draft);
  return (
    <details className={classes.server} open={lacksHost || undefined}>
      <summary>
        {t('server')}
        {host ? `: ${host}` : ''}
      </summary>
      <div className={classes.serverFields}>
        <TextInput
          label={t('field.host')}
          autoComplete="off"
          maxLength={253}
          value={draft.host ?? host}
          error={lacksHost ? t('wrong.host') : undefined}
          onChange={({ currentTarget: { value } }) => onChange({ ...draft, host: value })}
        />
        <TextInput
          label={t('field.port')}
          inputMode="numeric"
          autoComplete="off"
          maxLength={5}
          value={draft.port ?? String(port)}
          onChange={({ currentTarget: { value } }) => onChange({ ...draft, port: value })}
        />
        <NativeSelect
          label={t('field.kind')}
          value={kind}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...draft, kind: value === 'token' ? 'token' : 'password' })
          }
          data={[
            { value: 'password', label: t('kind.password') },
            { value: 'token', label: t('kind.token') },
          ]}
        />
      </div>
    </details>
  );
}
