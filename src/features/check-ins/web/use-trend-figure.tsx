import { useTranslation } from 'react-i18next';
import type { Figure } from '#features/patterns/web/figure.ts';
import { useFormat } from '#platform/i18n/use-format.ts';
import { rangeOf, type TrendDay } from '../domain/trend.ts';
import { TrendDrawing } from './trend-drawing.tsx';

/** Mood and energy of the days on which something was said, as a picture with its table. Needs at least one day. */
export function useTrendFigure(days: readonly TrendDay[]): Figure {
  const { t } = useTranslation('check-ins');
  const format = useFormat();
  const rangeWords = (of: 'mood' | 'energy') => {
    const [low, high] = rangeOf(days, of) ?? [];
    if (low === undefined || high === undefined) return '';
    if (low === high) return format.number(low);
    return t('trend.range', { low: format.number(low), high: format.number(high) });
  };
  const mood = rangeWords('mood');
  const energy = rangeWords('energy');
  const which = mood === '' ? 'energy' : energy === '' ? 'mood' : 'both';
  const title = t(`trend.${which}`, { mood, energy });
  const range = format.dayRange(days[0]?.day ?? '', days.at(-1)?.day ?? '');
  const cell = (level: number | undefined) =>
    level === undefined ? t('trend.notSaid') : format.number(level);
  return {
    name: t('trend.name'),
    title,
    says: t('trend.says', { finding: title }),
    source: t('trend.source', { count: days.reduce((sum, { count }) => sum + count, 0), range }),
    table: {
      columns: [t('trend.columns.day'), t('trend.columns.mood'), t('trend.columns.energy')],
      rows: days.map((day) => [format.day(day.day), cell(day.mood), cell(day.energy)]),
    },
    heightAt: () => 230,
    draw: (width, height) => <TrendDrawing days={days} width={width} height={height} />,
  };
}
