import { useTranslation } from 'react-i18next';
import { groupings } from '#features/patterns/domain/grouping.ts';
import { yearToShow } from '#features/patterns/domain/year-of-weeks.ts';
import type { Figure } from '#features/patterns/web/figure.ts';
import { useCauseRanks } from '#features/patterns/web/use-cause-ranks.tsx';
import { useCausesFigure } from '#features/patterns/web/use-causes-figure.tsx';
import { useEffortFigure } from '#features/patterns/web/use-effort-figure.tsx';
import { useFlowFigure } from '#features/patterns/web/use-flow-figure.tsx';
import { useGroupFigure } from '#features/patterns/web/use-group-figure.tsx';
import { useWaitingFigure } from '#features/patterns/web/use-waiting-figure.tsx';
import type { Report } from '../domain/report.ts';
import { useGapFigure } from './use-gap-figure.tsx';

export interface ReportFigures {
  readonly flow: readonly Figure[];
  readonly groups: readonly Figure[];
  readonly waiting: readonly Figure[];
  readonly causes: readonly Figure[];
  readonly effort: readonly Figure[];
  readonly gaps: readonly Figure[];
}

/** The figures of each part: none where there is nothing to draw, or where it is too early to tell. */
export function useReportFigures({ patterns, causes, effort, gaps }: Report): ReportFigures {
  const { t } = useTranslation('report');
  const flow = useFlowFigure(patterns.flows);
  const group = useGroupFigure(patterns);
  const waiting = useWaitingFigure(patterns.waiting);
  const parts = useCausesFigure(causes);
  const ranks = useCauseRanks(causes.all);
  const days = useEffortFigure(effort.days, yearToShow(effort));
  const asked = useGapFigure(gaps);
  const talks = groupings.flatMap((by) =>
    patterns.tables.filter((table) => table.by === by && table.outcome === 'screen'),
  );
  return {
    flow: patterns.applications > 0 ? [flow] : [],
    groups: talks.flatMap((table) => {
      const figure = group(table);
      return figure ? [{ ...figure, title: t('group', { name: figure.name, finding: figure.title }) }] : [];
    }),
    waiting: patterns.waiting.more === undefined ? [waiting] : [],
    causes: causes.all.told.length > 0 ? [parts, ranks] : [],
    effort: effort.days.length > 0 ? [days] : [],
    gaps: asked ? [asked] : [],
  };
}
