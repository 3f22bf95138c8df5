import { useTranslation } from 'react-i18next';
import { useNumbersWanted } from '#platform/ui/numbers-wanted.ts';
import { type ShareOf, useInTen } from '#platform/ui/use-in-ten.ts';
import type { Range } from '../domain/range.ts';

/** Below this a tenth is too coarse, and hundredths are told. */
export const tellsTenths = 0.15;

const inHundred = (share: number) => Math.round(share * 100);

/**
 * A share with its range in words: "about 3 in 10 (2 to 5)"; a small one "about 4 in 100 (2 to 7)"; for those who want no
 * numbers "seldom or about half the time".
 */
export function useShareWords(of: ShareOf = 'often'): (range: Range) => string {
  const { t } = useTranslation('patterns');
  const inTen = useInTen(of);
  const inNumbers = useNumbersWanted();
  return ({ share, low, high }) => {
    if (share >= tellsTenths || !inNumbers) return inTen(share, low, high);
    if (inHundred(high) === 0) return t('share.fewOnly');
    if (inHundred(share) === 0) return t('share.few', { high: inHundred(high) });
    if (low === high) return t('share.only', { about: inHundred(share) });
    return t('share.inHundred', { about: inHundred(share), low: inHundred(low), high: inHundred(high) });
  };
}
