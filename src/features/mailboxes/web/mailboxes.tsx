import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '#platform/ui/links.tsx';
import { Loaded } from '#platform/ui/loaded.tsx';
import { Section } from '#platform/ui/section.tsx';
import { useEndpoint } from '#platform/ui/use-endpoint.ts';
import { listMailboxes } from '../api.ts';
import { MailboxCard } from './mailbox-card.tsx';
import classes from './mailboxes.module.css';
import { WatchedFolders } from './watched-folders.tsx';

const lookAgainEvery = 10_000;

/** The connected mailboxes, and the way to connect one. */
export function Mailboxes() {
  const { t } = useTranslation('mailboxes');
  const mailboxes = useEndpoint(listMailboxes, {}, { every: lookAgainEvery });
  return (
    <Section title={t('title')}>
      <Loaded of={mailboxes} lines={1}>
        {(list) => (
          <>
            <Text>{t('lead')}</Text>
            {list.map((mailbox) => (
              <MailboxCard key={mailbox.id} mailbox={mailbox} />
            ))}
            <WatchedFolders />
            <ButtonLink to="/mailboxes/new" variant="default" className={classes.start ?? ''}>
              {t('connect')}
            </ButtonLink>
          </>
        )}
      </Loaded>
    </Section>
  );
}
