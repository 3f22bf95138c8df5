import { useTranslation } from 'react-i18next';
import { Drawing } from '#features/patterns/web/drawing.tsx';
import { IntervalDrawing } from '#features/patterns/web/interval-drawing.tsx';
import { intervalsHeight } from '#features/patterns/web/interval-layout.ts';
import { useShareWords } from '#features/patterns/web/use-share-words.ts';
import { useFormat } from '#platform/i18n/use-format.ts';
import { Picture } from '#platform/ui/picture.tsx';
import type { ChoiceComparison, ChoiceTable } from '../domain/choice-tables.ts';
import { useComparisonWords } from './use-comparison-words.ts';
import { useWayName } from './use-way-name.ts';

interface Props {
  readonly table: ChoiceTable;
  /** The difference that can be told, if there is one. */
  readonly differ: ChoiceComparison | undefined;
}

/** The ways whose share can be told, as dots with their ranges. */
export function HabitPicture({ table: { by, groups }, differ }: Props) {
  const { t } = useTranslation('hindsight');
  const format = useFormat();
  const shareWords = useShareWords();
  const { sentence } = useComparisonWords();
  const nameOf = useWayName();
  const told = groups.flatMap(({ key, own, base }) =>
    own.told ? [{ key, own, told: own.told, base: base?.share }] : [],
  );
  const title = differ ? sentence(differ) : t('overAll.habits.nothing');
  const says = told.map(({ key, told }) =>
    t('overAll.picture.says', { name: nameOf(key), share: shareWords(told) }),
  );
  const count = told.reduce((sum, { own }) => sum + own.of, 0);
  const columns = (['way', 'share', 'range', 'counted'] as const).map((column) =>
    t(`overAll.picture.${column}`),
  );
  const rows = told.map(({ key, own, told: { share, low, high } }) => [
    nameOf(key),
    format.percent(share),
    t('overAll.picture.between', { low: format.percent(low), high: format.percent(high) }),
    t('overAll.row.seen', { reached: format.number(own.reached), of: format.number(own.of) }),
  ]);
  return (
    <Picture
      title={title}
      source={t('overAll.picture.source', { count, number: format.number(count) })}
      table={{ columns, rows }}
    >
      <Drawing
        name={t('overAll.picture.name', { what: t(`choice.${by}`) })}
        says={`${title} ${says.join(' ')}`}
        heightAt={() => intervalsHeight(told.length)}
      >
        {(width) => (
          <IntervalDrawing
            intervals={told.map(({ key, told, base }) => ({ key, ...told, base }))}
            nameOf={nameOf}
            legend={t('overAll.picture.yours')}
            width={width}
          />
        )}
      </Drawing>
    </Picture>
  );
}
