import { useTranslation } from 'react-i18next';
import { type Cause, causes, partOf } from '#features/reasons/domain/cause.ts';
import { useFormat } from '#platform/i18n/use-format.ts';
import type { Division } from '../domain/causes-over-time.ts';
import type { Range } from '../domain/range.ts';
import type { Figure } from './figure.ts';
import { IntervalDrawing } from './interval-drawing.tsx';
import { type Interval, intervalsHeight } from './interval-layout.ts';
import { useDividedWords } from './use-divided-words.ts';
import { useShareWords } from './use-share-words.ts';

/** So many causes are drawn; the table has all of them. */
const mostDrawn = 7;
/** What is rarer is nearly ruled out. */
const worthDrawing = 0.02;

/** The causes over all endings, the likeliest first, as dots with their ranges. */
export function useCauseRanks({ applications, told }: Division): Figure {
  const { t } = useTranslation('patterns');
  const format = useFormat();
  const words = useShareWords('part');
  const nameOf = useDividedWords();
  const titleOf = useTitle();
  const ranked = causes
    .flatMap((cause) => {
      const range = told.find(({ what }) => what === cause);
      return range ? [{ cause, ...range }] : [];
    })
    .sort((a, b) => b.share - a.share);
  const drawn = ranked.slice(0, mostDrawn).filter(({ share }) => share >= worthDrawing);
  const intervals = drawn.map(
    ({ cause, share, low, high }): Interval => ({ key: cause, share, low, high, base: undefined }),
  );
  const says = drawn.map(({ cause, ...range }) =>
    t('groups.picture.says', { name: nameOf(cause), share: words(range) }),
  );
  const title = titleOf(ranked);
  return {
    name: t('causes.ranks.name'),
    title,
    says: [title, ...says].join(' '),
    source: t('causes.source', { count: applications, number: format.number(applications) }),
    table: {
      columns: (['what', 'part', 'share', 'range'] as const).map((column) => t(`causes.table.${column}`)),
      rows: ranked.map(({ cause, share, low, high }) => [
        nameOf(cause),
        nameOf(partOf[cause]),
        format.percent(share),
        t('groups.picture.between', { low: format.percent(low), high: format.percent(high) }),
      ]),
    },
    heightAt: () => intervalsHeight(drawn.length),
    draw: (width) => (
      <IntervalDrawing
        intervals={intervals}
        nameOf={(key) => nameOf(drawn.find(({ cause }) => cause === key)?.cause ?? 'cannot-be-known')}
        legend={t('causes.ranks.legend')}
        width={width}
      />
    ),
  };
}

interface Ranked extends Range {
  readonly cause: Cause;
}

/** The first is named alone only where even its low end lies above the second. */
function useTitle(): (ranked: readonly Ranked[]) => string {
  const { t } = useTranslation('patterns');
  const words = useShareWords('part');
  const nameOf = useDividedWords();
  return ([first, second]) => {
    if (first === undefined || second === undefined) return t('share.early');
    const names = { cause: nameOf(first.cause), other: nameOf(second.cause) };
    return first.low > second.share
      ? t('causes.ranks.finding', { ...names, share: words(first) })
      : t('causes.ranks.noFinding', names);
  };
}
