import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { useNumbersWanted } from '#platform/ui/numbers-wanted.ts';
import { aboutHowMany } from '../domain/about-how-many.ts';
import type { CausesOverTime } from '../domain/causes-over-time.ts';
import { useShareWords } from './use-share-words.ts';

/** What the explanations tell together, in a sentence; or that it is too early. And what it rests on. */
export function useCausesFinding({ all }: CausesOverTime): {
  readonly title: string;
  readonly source: string;
} {
  const { t } = useTranslation('patterns');
  const format = useFormat();
  const words = useShareWords('part');
  const inNumbers = useNumbersWanted();
  const { applications, little, known, more = 0 } = all;
  const counted = (count: number) => ({ count, number: format.number(count) });
  const [never] = all.told;
  return {
    title: never ? t('causes.finding', { share: words(never) }) : early(),
    source: [
      t('causes.source', counted(applications)),
      ...(known === 0 ? [] : [t('causes.known', counted(known))]),
      ...(little === 0 ? [] : [t('causes.little', counted(little))]),
    ].join(' '),
  };

  function early(): string {
    return inNumbers ? t('causes.early', counted(aboutHowMany(more))) : t('causes.earlyInWords');
  }
}
