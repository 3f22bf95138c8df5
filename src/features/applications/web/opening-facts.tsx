import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '#platform/ui/section.tsx';
import type { Opening } from '../domain/application.ts';
import classes from './opening-facts.module.css';
import { safeLink } from './safe-link.ts';

/** How it went in, where it is, and the posting, as far as they are known. */
export function OpeningFacts({ opening }: { readonly opening: Opening }) {
  const { t } = useTranslation('applications');
  const { channel, location, url } = opening;
  const link = safeLink(url);
  return (
    <Section title={t('one.about')}>
      <dl className={classes.facts}>
        <dt>{t('field.channel')}</dt>
        <dd>{t(`channel.${channel}`)}</dd>
        {location ? (
          <>
            <dt>{t('field.location')}</dt>
            <dd>{location}</dd>
          </>
        ) : null}
        {url ? (
          <>
            <dt>{t('field.url')}</dt>
            <dd>
              {link === undefined ? (
                url
              ) : (
                <Anchor href={link} rel="noreferrer" target="_blank">
                  {t('one.posting')}
                </Anchor>
              )}
            </dd>
          </>
        ) : null}
      </dl>
    </Section>
  );
}
