import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '#platform/ui/icons.tsx';
import { TextLink } from '#platform/ui/links.tsx';
import { Page } from '#platform/ui/page.tsx';
import classes from './welcome.module.css';

interface Props {
  /** Brings the made-up person; without it that choice is not offered. */
  readonly onLookAround?: (() => void) | undefined;
  readonly busy?: boolean;
}

/** The first minute, while there is nothing yet: three ways in, and what stays private. */
export function Welcome({ onLookAround, busy = false }: Props) {
  const { t } = useTranslation('imports');
  return (
    <Page title={t('welcome.title')} lead={t('welcome.lead')}>
      <div className={classes.choices}>
        <Link to="/import" search={{ what: 'mail' }} className={classes.choice}>
          <Choice icon="mail" title={t('welcome.mail.title')} text={t('welcome.mail.text')} />
        </Link>
        <Link to="/import" search={{ what: 'list' }} className={classes.choice}>
          <Choice icon="list" title={t('welcome.list.title')} text={t('welcome.list.text')} />
        </Link>
        {onLookAround === undefined ? null : (
          <button type="button" className={classes.choice} disabled={busy} onClick={onLookAround}>
            <Choice icon="person" title={t('welcome.sample.title')} text={t('welcome.sample.text')} />
          </button>
        )}
      </div>
      <TextLink to="/applications/new" className={classes.byHand ?? ''}>
        {t('welcome.byHand')}
      </TextLink>
      <Text c="dimmed">{t('welcome.private')}</Text>
    </Page>
  );
}

function Choice({ icon, title, text }: { icon: IconName; title: string; text: string }): ReactNode {
  return (
    <>
      <Icon name={icon} size={28} />
      <span className={classes.words}>
        <span className={classes.title}>{title}</span>
        <span className={classes.text}>{text}</span>
      </span>
    </>
  );
}
