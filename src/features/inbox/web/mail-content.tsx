import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { Loaded } from '#platform/ui/loaded.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { useEndpoint } from '#platform/ui/use-endpoint.ts';
import { showMail } from '../api.ts';
import type { StoredMail } from '../domain/stored-mail.ts';
import classes from './mail-content.module.css';

/** A mail: who wrote it, when, and its text; as it looked only when asked for. */
export function MailContent({ mailKey }: { readonly mailKey: string }) {
  const mail = useEndpoint(showMail, { key: mailKey });
  return (
    <Loaded of={mail} lines={6}>
      {(shown) => (
        <div className={classes.mail}>
          <Head mail={shown} />
          <Body mail={shown} />
        </div>
      )}
    </Loaded>
  );
}

function Head({ mail: { subject, sender, sentAt } }: { readonly mail: StoredMail }) {
  const { t } = useTranslation('inbox');
  const format = useFormat();
  return (
    <div>
      <Text fw={600}>{subject || t('noSubject')}</Text>
      <Text size="sm" c="dimmed">
        {t('from')} {sender}
      </Text>
      {sentAt === undefined ? null : (
        <Text size="sm" c="dimmed">
          {t('sent')} {format.day(sentAt.slice(0, 10))}
        </Text>
      )}
    </div>
  );
}

function Body({ mail: { text, html } }: { readonly mail: StoredMail }) {
  const { t } = useTranslation('inbox');
  const [asSent, setAsSent] = useState(false);
  return (
    <>
      {asSent && html !== undefined ? (
        // The empty sandbox: no scripts, no forms, no links that open, whatever the cleaning may have missed.
        <iframe title={t('frame')} sandbox="" srcDoc={html} className={classes.frame} />
      ) : (
        <div className={classes.text}>{text.trim() || t('noText')}</div>
      )}
      {html === undefined ? null : (
        <div>
          <QuietButton size="compact-sm" onClick={() => setAsSent(!asSent)}>
            {asSent ? t('asText') : t('asSent')}
          </QuietButton>
        </div>
      )}
    </>
  );
}
