import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '#platform/ui/section.tsx';
import type { Opening } from '../domain/application.ts';
import classes from './opening-facts.module.css';
import { safeLink } from './safe-link.ts';

/** How one applied, where it is, and the posting, as far as they are known. */
export function OpeningFacts({ opening }: { readonly opening: Opening }) {
  const { t } = useTranslation('applications');
  const { channel, location, url } = opening;
  const link = safeLink(url);
  if (channel === 'unknown' && !location && !url) return null;
  return (
    <Section title={t('one.about')}>
      <dl className={classes.facts}>
        {channel === 'unknown' ? null : (
          <>
            <dt>{t('field.channel')}</dt>
            <dd>{t(`channel.${channel}`)}</dd>
          </>
        )}
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
