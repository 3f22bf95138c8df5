import { useTranslation } from 'react-i18next';
import { aboutInTen } from '#lib/about-in-ten.ts';

/** Tells a probability for people: "about 3 in 10 (2 to 5)". */
export function useInTen(): (probability: number, low?: number, high?: number) => string {
  const { t } = useTranslation('ui');
  return (probability, low = probability, high = probability) => {
    const told = aboutInTen(probability, low, high);
    if (told.about === 0) return t('inTen.few');
    if (told.low !== told.high) return t('inTen.interval', { ...told });
    if (told.about === 10) return t('inTen.nearlyAll');
    return t('inTen.about', { about: told.about });
  };
}
