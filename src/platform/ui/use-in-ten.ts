import { useTranslation } from 'react-i18next';
import { aboutInTen } from '#lib/about-in-ten.ts';
import { shareWords, wordOfShare } from '#lib/word-of-share.ts';
import { useNumbersWanted } from './numbers-wanted.ts';

/** What a share is of: a `chance` that something is or comes so, how `often` it came, or a `part` of a whole. */
export type ShareOf = 'chance' | 'often' | 'part';

/**
 * Tells a share for people: "about 3 in 10 (2 to 5)"; for those who want no numbers "unlikely or about as likely as
 * not". Every share on a screen is said through here.
 */
export function useInTen(of: ShareOf = 'chance'): (share: number, low?: number, high?: number) => string {
  const { t } = useTranslation('ui');
  const inNumbers = useNumbersWanted();
  if (!inNumbers)
    return (share, low = share, high = share) => {
      const word = (each: number): string => t(`inWords.${of}.${wordOfShare(each)}`);
      const [about, from, to] = [word(share), word(low), word(high)];
      if (from === to) return about;
      const isNarrow = placeOf(high) - placeOf(low) === 1;
      if (isNarrow) return t('inWords.either', { about, other: about === from ? to : from });
      return t('inWords.range', { about, from, to });
    };
  return (share, low = share, high = share) => {
    const told = aboutInTen(share, low, high);
    if (told.about === 0) return t('inTen.few');
    if (told.about === 10) return told.low < 9 ? t('inTen.nearlyAllFrom', { ...told }) : t('inTen.nearlyAll');
    if (told.low !== told.high) return t('inTen.interval', { ...told });
    return t('inTen.about', { about: told.about });
  };
}

const placeOf = (share: number): number => shareWords.indexOf(wordOfShare(share));
