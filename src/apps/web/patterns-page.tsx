import { ForecastSection } from '#features/forecast/web/forecast-section.tsx';
import { PatternsPage as Found } from '#features/patterns/web/patterns-page.tsx';

/** What all applications tell together, and a forecast for those who want one. */
export const PatternsPage = () => <Found forecast={<ForecastSection />} />;
