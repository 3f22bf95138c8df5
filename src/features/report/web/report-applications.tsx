import { useTranslation } from 'react-i18next';
import type { Application } from '#features/applications/domain/application.ts';
import { useFormat } from '#platform/i18n/use-format.ts';
import { ReportTable } from './report-table.tsx';

/** Each application by name; only in a report that may name employers. */
export function ReportApplications({ applications }: { readonly applications: readonly Application[] }) {
  const { t } = useTranslation(['report', 'patterns']);
  const format = useFormat();
  const columns = (['company', 'role', 'applied', 'channel', 'ending'] as const).map((column) =>
    t(`report:applications.${column}`),
  );
  const rows = applications.map(({ company, role, appliedOn, channel, ending }) => [
    company,
    role,
    appliedOn ? format.day(appliedOn) : t('report:applications.unknownDay'),
    t(`patterns:name.channel.${channel}`),
    ending ? t(`report:ending.${ending}`) : t('report:applications.open'),
  ]);
  return (
    <section>
      <h2>{t('report:applications.title')}</h2>
      <ReportTable name={t('report:applications.title')} columns={columns} rows={rows} />
    </section>
  );
}
