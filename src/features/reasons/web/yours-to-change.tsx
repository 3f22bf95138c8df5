import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '#platform/ui/links.tsx';
import type { Cause } from '../domain/cause.ts';
import type { Places } from './fact-places.tsx';
import classes from './facts.module.css';

interface Props {
  readonly cause: Cause;
  readonly applicationId: string;
  readonly places: Places;
}

/** One thing that is theirs to change, with the way to the place where it is done. */
export function YoursToChange({ cause, applicationId, places: { posting, resume } }: Props) {
  const { t } = useTranslation('reasons');
  const match =
    posting && resume ? (
      <TextLink to="/applications/$id/match" params={{ id: applicationId }}>
        {t('yours.match')}
      </TextLink>
    ) : null;
  switch (cause) {
    case 'gap':
      return (
        <Thing text={t('yours.gap')}>
          {match}
          <TextLink to="/gaps">{t('yours.gaps')}</TextLink>
        </Thing>
      );
    case 'shown':
      return (
        <Thing text={t('yours.shown')}>
          {match}
          {resume ? (
            <TextLink to="/documents/$id" params={{ id: resume }} search={{ for: applicationId }}>
              {t('yours.resume')}
            </TextLink>
          ) : null}
        </Thing>
      );
    case 'terms':
      return (
        <Thing text={t('yours.terms')}>
          {posting ? (
            <TextLink to="/postings/$id" params={{ id: posting }}>
              {t('yours.posting')}
            </TextLink>
          ) : null}
        </Thing>
      );
    case 'performance':
      return <Thing text={t('yours.performance')} />;
    default:
      return null;
  }
}

function Thing({ text, children }: { readonly text: string; readonly children?: ReactNode }) {
  return (
    <li>
      <Text>{text}</Text>
      <div className={classes.ways}>{children}</div>
    </li>
  );
}
