import { useTranslation } from 'react-i18next';
import { Page } from '#platform/ui/page.tsx';
import { CheckInList } from './check-in-list.tsx';
import { HowAreYou } from './how-are-you.tsx';
import { QuestionnaireSection } from './questionnaire-section.tsx';
import { TrendSection } from './trend-section.tsx';

/** How one is now, how it has been, and the set questions for who wants them. */
export function CheckInsPage() {
  const { t } = useTranslation('check-ins');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <HowAreYou />
      <TrendSection />
      <QuestionnaireSection />
      <CheckInList />
    </Page>
  );
}
