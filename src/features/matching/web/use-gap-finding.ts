import { useTranslation } from 'react-i18next';
import type { Gap } from '../domain/gap.ts';

/** The finding: what is asked most and shown in less than half of them. */
export function useGapFinding(gaps: readonly Gap[], postings: number): string {
  const { t } = useTranslation('matching');
  const open = gaps.find(({ asked, shown, unclear }) => shown * 2 < asked - unclear);
  if (open === undefined) return t('gaps.wellShown');
  const { name, asked, shown, unshown } = open;
  const words = { name, asked, shown, postings };
  if (unshown > 0) return t('gaps.yours', words);
  return t(shown === 0 ? 'gaps.neverShown' : 'gaps.seldomShown', words);
}
