import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import type { Report } from '../domain/report.ts';
import { ReportApplications } from './report-applications.tsx';
import { ReportCauses } from './report-causes.tsx';
import { ReportComparisons } from './report-comparisons.tsx';
import { ReportFigure } from './report-figure.tsx';
import { ReportFunnel } from './report-funnel.tsx';
import { ReportSources } from './report-sources.tsx';
import { ReportTables } from './report-tables.tsx';
import { ReportWaiting } from './report-waiting.tsx';
import { useReportFigures } from './use-report-figures.ts';

/** The whole report, in plain parts that a browser prints and a PDF can be made of. */
export function ReportPage({ report }: { readonly report: Report }) {
  const { t } = useTranslation(['report', 'patterns']);
  const format = useFormat();
  const { made, patterns, causes, effort, gaps, applications } = report;
  const figures = useReportFigures(report);
  const all = Object.values(figures).flat();
  const drawn = (part: keyof typeof figures) =>
    figures[part].map((figure) => (
      <ReportFigure key={figure.name} figure={figure} table={all.indexOf(figure) + 1} />
    ));
  const count = patterns.applications;
  return (
    <main>
      <h1>{t('title')}</h1>
      <p>
        {count === 0 ? t('nothing') : t('counted', { count, number: format.number(count) })} {t('told')}
      </p>
      <p className="quiet">
        {t('made', { day: format.day(made) })} {t(applications ? 'named' : 'unnamed')}
      </p>
      <ReportFunnel steps={patterns.funnel}>{drawn('flow')}</ReportFunnel>
      <ReportComparisons patterns={patterns}>{drawn('groups')}</ReportComparisons>
      <ReportWaiting waiting={patterns.waiting}>{drawn('waiting')}</ReportWaiting>
      <ReportCauses causes={causes}>{drawn('causes')}</ReportCauses>
      <section>
        <h2>{t('patterns:effort.title')}</h2>
        <p className="quiet">{t('patterns:effort.hint')}</p>
        {effort.days.length === 0 ? <p>{t('patterns:effort.empty')}</p> : drawn('effort')}
      </section>
      {gaps ? (
        <section>
          <h2>{t('gaps.title')}</h2>
          {figures.gaps.length === 0 ? <p>{t('gaps.early')}</p> : drawn('gaps')}
        </section>
      ) : null}
      {applications ? <ReportApplications applications={applications} /> : null}
      <ReportTables figures={all} />
      <ReportSources steps={patterns.funnel} />
    </main>
  );
}
