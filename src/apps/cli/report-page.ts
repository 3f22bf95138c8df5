import { messages } from '#apps/web/messages.ts';
import type { Report } from '#features/report/domain/report.ts';
import { reportHtml } from '#features/report/web/report-html.tsx';
import { chooseLocale } from '#platform/i18n/choose-locale.ts';
import { createI18n } from '#platform/i18n/i18n.ts';

/** The texts in the language of this system. */
export const reportTexts = () =>
  createI18n(messages, chooseLocale([Intl.DateTimeFormat().resolvedOptions().locale], Object.keys(messages)));

/** The report as a page, as the browser would make it. */
export const reportPage = (report: Report): string => reportHtml(report, reportTexts());
