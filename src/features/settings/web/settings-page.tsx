import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Taught } from '#features/applications/web/taught.tsx';
import { SharesChoice } from '#features/preferences/web/shares-choice.tsx';
import { ColorSchemeChoice } from '#platform/ui/color-scheme-choice.tsx';
import { TextLink } from '#platform/ui/links.tsx';
import { Page } from '#platform/ui/page.tsx';
import { Section } from '#platform/ui/section.tsx';
import { About } from './about.tsx';
import { ExportChoices } from './export-choices.tsx';
import { RemoveSample } from './remove-sample.tsx';

/** How it looks, what is kept, where, and how to take it away. */
export function SettingsPage() {
  const { t } = useTranslation('settings');
  return (
    <Page title={t('title')}>
      <Section title={t('look.title')}>
        <div>
          <ColorSchemeChoice />
        </div>
        <Text size="sm" c="dimmed">
          {t('look.text')}
        </Text>
      </Section>
      <SharesChoice />
      <RemoveSample />
      <Section title={t('export.title')}>
        <Text>{t('export.text')}</Text>
        <ExportChoices />
      </Section>
      <Section title={t('broughtIn.title')}>
        <Text>{t('broughtIn.text')}</Text>
        <TextLink to="/import">{t('broughtIn.link')}</TextLink>
      </Section>
      <Taught />
      <Section title={t('privacy.title')}>
        <Text>{t('privacy.here')}</Text>
        <Text>{t('privacy.watched')}</Text>
        <Text>{t('privacy.pictures')}</Text>
        <Text>{t('privacy.device')}</Text>
      </Section>
      <Section title={t('about.title')}>
        <About />
      </Section>
    </Page>
  );
}
