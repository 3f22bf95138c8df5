import type { i18n as I18n } from 'i18next';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import type { Report } from '../domain/report.ts';
import { ReportPage } from './report-page.tsx';
import { reportStyle } from './report-style.ts';

/** The report as a page of its own: no script, nothing from elsewhere. Made in the browser and on the command line alike. */
export function reportHtml(report: Report, i18n: I18n): string {
  const { language } = i18n;
  const markup = renderToStaticMarkup(
    <I18nextProvider i18n={i18n}>
      <html lang={language} dir={i18n.dir(language)}>
        <head>
          <meta charSet="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          {/* Whoever opens the file is told by the browser itself that it asks nobody for anything. */}
          <meta httpEquiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
          <title>{i18n.t('title', { ns: 'report' })}</title>
          <style>{reportStyle}</style>
        </head>
        <body>
          <ReportPage report={report} />
        </body>
      </html>
    </I18nextProvider>,
  );
  return `<!doctype html>\n${markup}\n`;
}
