import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { ButtonLink } from '#platform/ui/links.tsx';
import { Loaded } from '#platform/ui/loaded.tsx';
import { Page } from '#platform/ui/page.tsx';
import { HindsightFound } from './hindsight-found.tsx';
import { useHindsight } from './use-hindsight.ts';

/** What all applications tell about what lies in one's own hands, and what they do not tell yet. */
export function HindsightPage() {
  const { t } = useTranslation('hindsight');
  const hindsight = useHindsight();
  const { applications = 0, comparisons = [] } = hindsight.data ?? {};
  const tells = comparisons.some(({ verdict }) => verdict === 'differ');
  const lead = tells ? t('overAll.leadTold') : t('overAll.lead');
  return (
    <Page title={t('title')} lead={applications === 0 ? undefined : lead}>
      <Loaded of={hindsight} lines={8}>
        {(answer) => (answer.applications === 0 ? <NothingYet /> : <HindsightFound hindsight={answer} />)}
      </Loaded>
    </Page>
  );
}

function NothingYet() {
  const { t } = useTranslation('hindsight');
  const action = (
    <Group>
      <ButtonLink to="/import">{t('overAll.empty.bringIn')}</ButtonLink>
      <ButtonLink to="/applications/new" variant="default">
        {t('overAll.empty.byHand')}
      </ButtonLink>
    </Group>
  );
  return (
    <EmptyState title={t('overAll.empty.title')} action={action}>
      {t('overAll.empty.text')}
    </EmptyState>
  );
}
