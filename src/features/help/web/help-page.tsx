import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Page } from '#platform/ui/page.tsx';
import { Section } from '#platform/ui/section.tsx';
import { countries } from '../domain/countries.ts';
import { CountryChoice } from './country-choice.tsx';
import { Directories } from './directories.tsx';
import { EmergencyNumbers } from './emergency-numbers.tsx';
import { HelpLines } from './help-lines.tsx';
import { useCountry } from './use-country.ts';

/** Help from people, first the most urgent. Needs no data, no network and no account. */
export function HelpPage() {
  const { t } = useTranslation('help');
  const [country, setCountry] = useCountry();
  const help = countries.find((candidate) => candidate.country === country);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Section title={t('emergency.title')} kind="card">
        <EmergencyNumbers numbers={help?.emergency ?? []} />
        <CountryChoice country={help?.country} onChange={setCountry} />
      </Section>
      {help === undefined ? null : <HelpLines lines={help.lines} />}
      <Section title={t('person.title')}>
        <Text>{t('person.text')}</Text>
      </Section>
      <Section title={t('everywhere.title')}>
        <Directories />
      </Section>
      <Section title={t('later.title')}>
        <Text>{t('later.text')}</Text>
      </Section>
      <Text c="dimmed" size="sm">
        {t('about')}
      </Text>
    </Page>
  );
}
