import { useTranslation } from 'react-i18next';
import type { Gaps } from '#features/matching/domain/gap.ts';
import { useGapFinding } from '#features/matching/web/use-gap-finding.ts';
import { useGapTable } from '#features/matching/web/use-gap-table.ts';
import type { Figure } from '#features/patterns/web/figure.ts';
import { useFormat } from '#platform/i18n/use-format.ts';
import { GapDrawing, gapsHeight } from './gap-drawing.tsx';

/** So many are drawn, and so many stand in the table. */
const mostDrawn = 12;
const mostListed = 50;

/** What postings ask most often, and how often it was shown; nothing where it is too early. */
export function useGapFigure(gaps: Gaps | undefined): Figure | undefined {
  const { t } = useTranslation(['report', 'matching']);
  const format = useFormat();
  const { gaps: asked = [], postings = 0, withNewest = 0 } = gaps ?? {};
  const title = useGapFinding(asked, postings);
  const table = useGapTable(asked.slice(0, mostListed));
  if (asked.length === 0) return undefined;
  const drawn = asked.slice(0, mostDrawn);
  const counted = { count: postings, number: format.number(postings) };
  return {
    name: t('gaps.name'),
    title,
    says: [title, ...drawn.map((gap) => t('gaps.says', gap))].join(' '),
    source: t(withNewest === postings ? 'matching:gaps.sourceNewest' : 'matching:gaps.source', counted),
    table,
    heightAt: () => gapsHeight(drawn.length),
    draw: (width) => <GapDrawing gaps={drawn} width={width} />,
  };
}
