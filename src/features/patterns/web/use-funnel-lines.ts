import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { useNumbersWanted } from '#platform/ui/numbers-wanted.ts';
import { aboutHowMany } from '../domain/about-how-many.ts';
import type { FunnelStep } from '../domain/funnel.ts';
import { countedFrom } from '../domain/step.ts';
import { useBaseLines } from './use-base-lines.ts';
import { useShareWords } from './use-share-words.ts';

/** What stands under the share of a step: what was counted, what is missing, and what others saw. */
export function useFunnelLines(): (step: FunnelStep) => string[] {
  const { t } = useTranslation('patterns');
  const words = useShareWords('part');
  const inNumbers = useNumbersWanted();
  const baseLines = useBaseLines();
  const counts = useCountLines();
  return ({ step, own, recent, base, noneByChance }) => {
    const none = noneByChance === undefined || noneByChance < seldom ? undefined : rangeOf(noneByChance);
    return [
      ...counts({ step, own, recent }),
      ...(none ? [t(inNumbers ? 'funnel.none' : 'funnel.noneInWords', { share: words(none) })] : []),
      ...(base ? baseLines(base, own) : [t('noBase')]),
    ];
  };
}

/** What seldom happens by chance is no comfort, and the share says it already. */
const seldom = 0.1;

const rangeOf = (share: number) => ({ share, low: share, high: share });

/** What was counted, and what it takes while it is too early. */
function useCountLines() {
  const { t } = useTranslation('patterns');
  const format = useFormat();
  return ({ step, own, recent }: Pick<FunnelStep, 'step' | 'own' | 'recent'>): string[] => {
    const from = countedFrom[step];
    const { reached, of, more } = own;
    const seen = t(`funnel.seen.${from}`, {
      count: of,
      reached: format.number(reached),
      of: format.number(of),
    });
    const young = t('funnel.recent', { count: recent, number: format.number(recent) });
    const line = recent === 0 ? seen : `${seen} · ${young}`;
    if (of + recent === 0) return [t('funnel.nothing')];
    if (more === undefined) return [line];
    if (recent >= more) return [line, t('funnel.underWay')];
    const about = aboutHowMany(more);
    return [line, t(`funnel.more.${from}`, { count: about, number: format.number(about) })];
  };
}
