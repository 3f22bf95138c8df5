import { useTranslation } from 'react-i18next';
import type { Pay } from '../domain/posting-reading.ts';

/** "€2,400 to €2,800 a month" */
export function usePayWords(): (pay: Pay) => string {
  const { t, i18n } = useTranslation('postings');
  return ({ min, max, currency, period }) => {
    const style = currency === null ? {} : ({ style: 'currency', currency } as const);
    const amounts = new Intl.NumberFormat(i18n.language, { ...style, ...digitsOf(min, max) });
    const each = t(`pay.${period}`);
    if (min === max) return t('pay.one', { amount: amounts.format(min), period: each });
    return t('pay.range', { min: amounts.format(min), max: amounts.format(max), period: each });
  };
}

/** Cents only where there are some. */
const digitsOf = (...amounts: number[]) =>
  amounts.every(Number.isInteger) ? { maximumFractionDigits: 0 } : { minimumFractionDigits: 2 };
