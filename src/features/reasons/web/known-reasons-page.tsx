import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { ButtonLink } from '#platform/ui/links.tsx';
import { Loaded } from '#platform/ui/loaded.tsx';
import { Page } from '#platform/ui/page.tsx';
import { Section } from '#platform/ui/section.tsx';
import { useEndpoint } from '#platform/ui/use-endpoint.ts';
import { listKnownReasons } from '../api.ts';
import { CalibrationSection } from './calibration-section.tsx';
import { HowTheyCount } from './how-they-count.tsx';
import { KnownReasonList } from './known-reason-list.tsx';

/** Every reason that the person knows, how they count, and how well the estimates did. */
export function KnownReasonsPage() {
  const { t } = useTranslation('reasons');
  const reasons = useEndpoint(listKnownReasons, {});
  return (
    <Page title={t('known.page.title')} lead={t('known.page.lead')}>
      <Loaded of={reasons} lines={6}>
        {({ rows }) =>
          rows.length === 0 ? (
            <NothingYet />
          ) : (
            <>
              <Section title={t('known.page.list')} beside={rows.length}>
                <KnownReasonList rows={rows} />
                <Text c="dimmed">{t('known.page.bias')}</Text>
                <HowTheyCount />
              </Section>
              <CalibrationSection />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function NothingYet() {
  const { t } = useTranslation('reasons');
  return (
    <EmptyState
      title={t('known.page.empty.title')}
      action={<ButtonLink to="/applications">{t('known.page.empty.action')}</ButtonLink>}
    >
      {t('known.page.empty.text')}
    </EmptyState>
  );
}
