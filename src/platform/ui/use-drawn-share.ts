import { useTranslation } from 'react-i18next';
import { wordOfShare } from '#lib/word-of-share.ts';
import { useFormat } from '#platform/i18n/use-format.ts';
import { useNumbersWanted } from './numbers-wanted.ts';

interface DrawnShare {
  /** Beside a tick of an axis. Without numbers only the ends and the middle are named. */
  onAxis(share: number): string;
  /** Beside a dot, where there is room for a few words. */
  atDot(share: number): string;
}

/** What is written in pictures of shares: percent, or as few words as will do. */
export function useDrawnShare(of: 'part' | 'chance' = 'part'): DrawnShare {
  const { t } = useTranslation('ui');
  const { percent } = useFormat();
  const inNumbers = useNumbersWanted();
  if (inNumbers) return { onAxis: percent, atDot: percent };
  const named = new Map([
    [0, t(`inWords.axis.${of}.none`)],
    [0.5, t(`inWords.axis.${of}.half`)],
    [1, t(`inWords.axis.${of}.all`)],
  ]);
  return {
    onAxis: (share) => named.get(share) ?? '',
    atDot: (share) => t(`inWords.often.${wordOfShare(share)}`),
  };
}
