import { useTranslation } from 'react-i18next';

/** "2026-04" as "April 2026", and "2026-Q2" as "April – June 2026". */
export function usePeriodWords(): (period: string) => string {
  const { i18n } = useTranslation();
  const months = new Intl.DateTimeFormat(i18n.language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (period) => {
    const [year, part = ''] = period.split('-');
    const at = (month: number) => Date.UTC(Number(year), month - 1, 1);
    if (!part.startsWith('Q')) return months.format(at(Number(part)));
    const last = 3 * Number(part.slice(1));
    return months.formatRange(at(last - 2), at(last));
  };
}
