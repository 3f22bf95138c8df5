import { useTranslation } from 'react-i18next';
import { parts } from '#features/reasons/domain/cause.ts';
import { useFormat } from '#platform/i18n/use-format.ts';
import type { CausesOverTime, Division } from '../domain/causes-over-time.ts';
import { CausesDrawing } from './causes-drawing.tsx';
import { type CauseBand, causesHeight } from './causes-layout.ts';
import type { Figure } from './figure.ts';
import { useCausesFinding } from './use-causes-finding.ts';
import { useDividedWords } from './use-divided-words.ts';
import { usePeriodWords } from './use-period-words.ts';
import { useShareWords } from './use-share-words.ts';

const whole = 'all';

/** How the explanations divide, over all and by time: what was never about the person first. */
export function useCausesFigure(causes: CausesOverTime): Figure {
  const { t } = useTranslation('patterns');
  const format = useFormat();
  const share = useShareWords('part');
  const period = usePeriodWords();
  const nameOf = useDividedWords();
  const { title, source } = useCausesFinding(causes);
  const bands: CauseBand[] = [
    { key: whole, division: causes.all },
    ...causes.times.map(({ key, ...division }) => ({ key, division })),
  ];
  const timeOf = (key: string) => (key === whole ? t('causes.all') : period(key));
  const says = causes.all.told
    .filter(({ what }) => parts.some((part) => part === what))
    .map(({ what, ...range }) => t('groups.picture.says', { name: nameOf(what), share: share(range) }));
  const columns = (['when', 'applications', 'what', 'share', 'range'] as const).map((column) =>
    t(`causes.table.${column}`),
  );
  const rowsOf = (when: string, { applications, told }: Division) =>
    told.length === 0
      ? [[when, format.number(applications), t('share.early'), '', '']]
      : told.map(({ what, share: about, low, high }) => [
          when,
          format.number(applications),
          nameOf(what),
          format.percent(about),
          t('groups.picture.between', { low: format.percent(low), high: format.percent(high) }),
        ]);
  return {
    name: t('causes.picture.name'),
    title,
    says: `${title} ${says.join(' ')}`,
    source,
    table: { columns, rows: bands.flatMap(({ key, division }) => rowsOf(timeOf(key), division)) },
    heightAt: () => causesHeight(bands.length),
    draw: (width) => <CausesDrawing bands={bands} nameOf={timeOf} width={width} />,
  };
}
