import { useTranslation } from 'react-i18next';
import type { FunnelStep } from '#features/patterns/domain/funnel.ts';
import { useSourceWords } from '#features/patterns/web/use-source-words.ts';

/** What others saw: who counted what, when, and how far it can be trusted. */
export function ReportSources({ steps }: { readonly steps: readonly FunnelStep[] }) {
  const { t } = useTranslation('report');
  const source = useSourceWords();
  const ids = [...new Set(steps.flatMap(({ base }) => base?.sources ?? []))];
  return (
    <section>
      <h2>{t('sources')}</h2>
      <ul>
        {ids.map((id) => (
          <li key={id}>{source(id)}</li>
        ))}
      </ul>
      <p>{t('estimates')}</p>
    </section>
  );
}
