import { useTranslation } from 'react-i18next';
import type { Range } from '#features/patterns/domain/range.ts';
import { useShareWords } from '#features/patterns/web/use-share-words.ts';
import { useFormat } from '#platform/i18n/use-format.ts';
import { useNumbersWanted } from '#platform/ui/numbers-wanted.ts';
import type { Forecast } from '../domain/forecast.ts';
import type { Outlook } from '../domain/outlook.ts';

interface Sentences {
  readonly headline: string | undefined;
  /** What it would be without the change. */
  readonly instead: string | undefined;
  /** How many applications would lead to an interview. */
  readonly count: string | undefined;
  /** What is open alone. */
  readonly open: string | undefined;
}

/** What a forecast says about so many weeks. Nothing where there is nothing to say. */
export function useForecastSentences(forecast: Forecast, weeks: number): Sentences {
  const { t } = useTranslation('forecast');
  const format = useFormat();
  const words = useShareWords('chance');
  const inNumbers = useNumbersWanted();
  const at = (outlooks: readonly Outlook[] | undefined) => outlooks?.find((each) => each.weeks === weeks);
  const [now, changed] = [at(forecast.now), at(forecast.changed)];
  const shown = changed ?? now;
  if (shown === undefined)
    return { headline: undefined, instead: undefined, count: undefined, open: undefined };
  const { interview, offer, interviews, openOnly } = shown;
  const share = words(pointOf(openOnly.interview));
  return {
    headline: t(`told.${kindOf(forecast)}`, {
      weeks: format.number(weeks),
      perWeek: format.number(forecast.perWeek ?? 0),
      interview: words(interview),
      offer: words(offer),
    }),
    instead:
      changed && now
        ? t('told.instead', {
            interview: words(pointOf(now.interview.share)),
            offer: words(pointOf(now.offer.share)),
          })
        : undefined,
    count:
      Math.round(interviews.expected) < 1
        ? t('told.few', countsOf(interviews))
        : t('told.many', countsOf(interviews)),
    open:
      forecast.open === 0
        ? undefined
        : inNumbers
          ? t('told.open', { count: forecast.open, number: format.number(forecast.open), share })
          : t('told.openInWords', { share }),
  };

  function countsOf({ expected, low, high }: Outlook['interviews']) {
    return {
      count: Math.round(expected),
      expected: format.number(Math.round(expected)),
      low: format.number(low),
      high: format.number(Math.max(1, high)),
    };
  }
}

const pointOf = (share: number): Range => ({ share, low: share, high: share });

/** What the headline is about: the one thing that changes, if any. */
function kindOf({ changed, perWeek, change }: Forecast): 'now' | 'pace' | 'people' | 'early' {
  if (changed === undefined) return 'now';
  return perWeek === undefined ? (change ?? 'now') : 'pace';
}
