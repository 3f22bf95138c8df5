import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { useNumbersWanted } from '#platform/ui/numbers-wanted.ts';
import { countAt, type Flow } from '../domain/flows.ts';
import { steps } from '../domain/step.ts';
import type { Figure } from './figure.ts';
import { FlowDrawing } from './flow-drawing.tsx';

/** The way of all applications as a river (Sankey): what goes on, and where the others left it. */
export function useFlowFigure(flows: readonly Flow[]): Figure {
  const { t } = useTranslation('patterns');
  const format = useFormat();
  const inNumbers = useNumbersWanted();
  const count = countAt(flows, 'applied');
  const counts = {
    count,
    number: format.number(count),
    answered: format.number(countAt(flows, 'answered')),
    screen: format.number(countAt(flows, 'screen')),
  };
  const furthest = steps.findLast((step) => countAt(flows, step) > 0);
  const reached = furthest === undefined ? 0 : countAt(flows, furthest);
  const says = furthest
    ? t('flow.says', { count: reached, number: format.number(reached), step: t(`flow.place.${furthest}`) })
    : t('flow.saysNone');
  const title = inNumbers ? t('flow.finding', counts) : t('flow.inWords');
  return {
    name: t('flow.name'),
    title,
    says: inNumbers ? `${title} ${says}` : title,
    source: t('flow.source', counts),
    table: {
      columns: [t('flow.from'), t('flow.to'), t('flow.count')],
      rows: flows.map((flow) => [
        t(`flow.place.${flow.from}`),
        t(`flow.place.${flow.to}`),
        format.number(flow.count),
      ]),
    },
    heightAt: () => 360,
    draw: (width, height) => <FlowDrawing flows={flows} width={width} height={height} />,
  };
}
