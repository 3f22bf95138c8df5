import { useTranslation } from 'react-i18next';
import { ForecastSection } from '#features/forecast/web/forecast-section.tsx';
import { PatternsPage as Patterns } from '#features/patterns/web/patterns-page.tsx';
import { SaveReport } from '#features/report/web/save-report.tsx';

/** What all applications tell together, a forecast for those who want one, and how to keep it. */
export function PatternsPage() {
  const { t } = useTranslation(['forecast', 'report']);
  return (
    <Patterns
      moreParts={[
        { anchor: 'forecast', title: t('forecast:title') },
        { anchor: 'report', title: t('report:save.title') },
      ]}
      more={({ period }) => (
        <>
          <ForecastSection />
          <SaveReport period={period} />
        </>
      )}
    />
  );
}
