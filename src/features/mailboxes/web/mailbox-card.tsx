import { Group, Switch, Text, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { TextLink } from '#platform/ui/links.tsx';
import { Notice } from '#platform/ui/notice.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { useChange } from '#platform/ui/use-change.ts';
import { changeMailbox, lookForMail } from '../api.ts';
import type { Mailbox } from '../domain/mailbox.ts';
import { ForgetMailbox } from './forget-mailbox.tsx';
import { GoneFolders } from './gone-folders.tsx';
import classes from './mailboxes.module.css';
import { SignIn } from './sign-in.tsx';

interface Props {
  readonly mailbox: Mailbox;
}

/** One mailbox: when it was looked through, what is in the way, and what can be done. */
export function MailboxCard({ mailbox }: Props) {
  const { t } = useTranslation('mailboxes');
  const format = useFormat();
  const { user, folders, lastLookAt, problem, signedIn } = mailbox;
  const last = lastLookAt ? t('lastLook', { moment: format.ownMoment(lastLookAt) }) : t('neverLooked');
  return (
    <article className={classes.card} aria-label={user}>
      <Title order={3} className={classes.name ?? ''}>
        {user}
      </Title>
      <Text size="sm" c="dimmed">
        {last} · {folders.map(({ path }) => path).join(', ')}
      </Text>
      {problem ? (
        <Notice tone="amber">
          <Text>{problem}</Text>
        </Notice>
      ) : null}
      <GoneFolders mailbox={mailbox} />
      {signedIn ? <Look mailbox={mailbox} /> : <Text>{t('locked')}</Text>}
      <Again mailbox={mailbox} />
      <ByItself mailbox={mailbox} />
    </article>
  );
}

/** The password once more: open when it is not known, folded when it may be the reason of what went wrong. */
function Again({ mailbox }: Props) {
  const { t } = useTranslation('mailboxes');
  if (!mailbox.signedIn) return <SignIn mailbox={mailbox} />;
  if (mailbox.problem === undefined) return null;
  return (
    <details>
      <summary>{t('otherPassword')}</summary>
      <SignIn mailbox={mailbox} />
    </details>
  );
}

function Look({ mailbox: { id, user, looking } }: Props) {
  const { t } = useTranslation('mailboxes');
  const navigate = useNavigate();
  const look = useChange(lookForMail);
  const now = () =>
    look.mutate(
      { id },
      {
        onSuccess: ({ import: found }) => {
          if (found !== undefined) void navigate({ to: '/import/$id', params: { id: found } });
        },
      },
    );
  if (looking !== undefined) {
    return (
      <TextLink to="/import/$id" params={{ id: looking }}>
        {t('beingRead')}
      </TextLink>
    );
  }
  return (
    <>
      <Group gap="sm">
        <QuietButton aria-label={t('lookFor', { user })} loading={look.isPending} onClick={now}>
          {t('look')}
        </QuietButton>
        <Text role="status" c="dimmed">
          {look.data && look.data.import === undefined ? t('nothingNew') : ''}
        </Text>
      </Group>
      {look.isError ? <ErrorNotice error={look.error} /> : null}
    </>
  );
}

function ByItself({ mailbox: { id, user, looksByItself } }: Props) {
  const { t } = useTranslation('mailboxes');
  const change = useChange(changeMailbox);
  return (
    <>
      <Group justify="space-between" gap="sm">
        <Switch
          label={t('every')}
          checked={looksByItself}
          onChange={({ currentTarget: { checked } }) => change.mutate({ id, looksByItself: checked })}
        />
        <ForgetMailbox id={id} user={user} />
      </Group>
      {change.isError ? <ErrorNotice error={change.error} /> : null}
    </>
  );
}
