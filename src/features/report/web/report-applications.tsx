import { useTranslation } from 'react-i18next';
import type { Application } from '#features/applications/domain/application.ts';
import { useFormat } from '#platform/i18n/use-format.ts';
import { ReportTable } from './report-table.tsx';

/** Each application by name; only in a report that may name employers. */
export function ReportApplications({ applications }: { readonly applications: readonly Application[] }) {
  const { t } = useTranslation(['report', 'patterns']);
  const format = useFormat();
  const columns = (['company', 'role', 'applied', 'channel', 'ending'] as const).map((column) =>
    t(`applications.${column}`),
  );
  const rows = applications.map(({ company, role, appliedOn, channel, ending }) => [
    company,
    role,
    appliedOn ? format.day(appliedOn) : t('applications.unknownDay'),
    t(`patterns:name.channel.${channel}`),
    ending ? t(`ending.${ending}`) : t('applications.open'),
  ]);
  return (
    <section>
      <h2>{t('applications.title')}</h2>
      <ReportTable name={t('applications.title')} columns={columns} rows={rows} />
    </section>
  );
}
