import type { Report } from '#features/report/domain/report.ts';
import { reportHtml } from '#features/report/web/report-html.tsx';
import { pdfOfPage } from '#platform/documents/pdf-of-page.ts';
import { createFormat } from '#platform/i18n/format.ts';
import { tokenNames, tokens } from '#platform/ui/tokens.ts';
import { reportTexts } from './report-page.ts';

const colors = Object.fromEntries(tokenNames.map((name) => [`--${name}`, tokens.light[name]]));

/** The report as a PDF: the page, put on sheets of paper. */
export function reportPdf(report: Report): ReturnType<typeof pdfOfPage> {
  const texts = reportTexts();
  const { language } = texts;
  const day = createFormat(language).day(report.made);
  return pdfOfPage(reportHtml(report, texts), {
    language,
    colors,
    foot: (page, pages) => `Rebound · ${day} · ${page} / ${pages}`,
  });
}
