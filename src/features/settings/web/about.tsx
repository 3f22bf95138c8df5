import { useTranslation } from 'react-i18next';
import { Loaded } from '#platform/ui/loaded.tsx';
import { useEndpoint } from '#platform/ui/use-endpoint.ts';
import { showAbout } from '../api.ts';
import classes from './about.module.css';

/** Which program this is, where it keeps the data and since when it runs. */
export function About() {
  const { t, i18n } = useTranslation('settings');
  const about = useEndpoint(showAbout, {});
  const moment = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Loaded of={about}>
      {({ place, engine, version, startedAt }) => (
        <dl className={classes.facts}>
          <dt>{t('about.place')}</dt>
          <dd>{place}</dd>
          <dt>{t('about.engine')}</dt>
          <dd>{engine}</dd>
          <dt>{t('about.version')}</dt>
          <dd>{version}</dd>
          <dt>{t('about.startedAt')}</dt>
          <dd>{moment.format(Date.parse(startedAt))}</dd>
        </dl>
      )}
    </Loaded>
  );
}
