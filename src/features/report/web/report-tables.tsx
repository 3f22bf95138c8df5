import { useTranslation } from 'react-i18next';
import type { Figure } from '#features/patterns/web/figure.ts';
import { ReportTable } from './report-table.tsx';

/** The numbers behind the pictures, one table each. */
export function ReportTables({ figures }: { readonly figures: readonly Figure[] }) {
  const { t } = useTranslation('report');
  if (figures.length === 0) return null;
  return (
    <section>
      <h2>{t('numbers')}</h2>
      {figures.map(({ name, title, table: { columns, rows } }, at) => (
        <div key={`${name} ${title}`}>
          <h3>
            {t('table', { number: at + 1 })}. {name}
          </h3>
          <ReportTable name={name} columns={columns} rows={rows} />
        </div>
      ))}
    </section>
  );
}
