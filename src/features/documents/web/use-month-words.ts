import { useTranslation } from 'react-i18next';

const monthsInYear = 12;

/** Months and spans of months in words. */
export function useMonthWords() {
  const { t, i18n } = useTranslation('documents');
  const names = new Intl.DateTimeFormat(i18n.language, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return {
    /** "Mar 2019", of months counted from the year 0. */
    month: (month: number) => names.format(Date.UTC(Math.floor(month / monthsInYear), month % monthsInYear)),
    /** "5 months", "3 years": years from two on. */
    length: (months: number) =>
      months < 2 * monthsInYear
        ? t('time.months', { count: months })
        : t('time.years', { count: Math.round(months / monthsInYear) }),
  };
}
