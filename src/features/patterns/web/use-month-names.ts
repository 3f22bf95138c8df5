import { useTranslation } from 'react-i18next';

/** Months in a sentence: "March and April 2026", "December 2025 and March 2026". */
export function useMonthNames(): (months: readonly string[]) => string {
  const { i18n } = useTranslation();
  const utc = { month: 'long', timeZone: 'UTC' } as const;
  const bare = new Intl.DateTimeFormat(i18n.language, utc);
  const whole = new Intl.DateTimeFormat(i18n.language, { ...utc, year: 'numeric' });
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  return (months) => {
    const years = new Set(months.map((month) => month.slice(0, 4)));
    const isLast = (at: number) => at === months.length - 1;
    return list.format(
      months.map((month, at) =>
        (years.size === 1 && !isLast(at) ? bare : whole).format(Date.parse(`${month}-01`)),
      ),
    );
  };
}
