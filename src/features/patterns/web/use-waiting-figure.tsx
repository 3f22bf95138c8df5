import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { useNumbersWanted } from '#platform/ui/numbers-wanted.ts';
import { useInTen } from '#platform/ui/use-in-ten.ts';
import type { Waiting } from '../domain/waiting.ts';
import type { Figure } from './figure.ts';
import { useWaitingFinding } from './use-waiting-finding.ts';
import { WaitingDrawing } from './waiting-drawing.tsx';

/** How the share of those who still wait falls with the days (Kaplan and Meier). */
export function useWaitingFigure(waiting: Waiting): Figure {
  const { t } = useTranslation('patterns');
  const format = useFormat();
  const inNumbers = useNumbersWanted();
  const part = useInTen('part');
  const title = useWaitingFinding(waiting);
  const columns = (['days', 'waiting', 'range', 'atRisk'] as const).map((column) =>
    t(`waiting.picture.${column}`),
  );
  const rows = waiting.curve.map(({ days, share, low, high, atRisk }) => [
    format.number(days),
    format.percent(share),
    t('waiting.picture.between', { low: format.percent(low), high: format.percent(high) }),
    format.number(atRisk),
  ]);
  const last = waiting.curve.at(-1);
  const says = last
    ? t('waiting.picture.says', {
        days: format.number(last.days),
        share: inNumbers ? format.percent(last.share) : part(last.share),
      })
    : '';
  return {
    name: t('waiting.picture.name'),
    title,
    says: `${title} ${says}`,
    source: t('waiting.picture.source', { of: format.number(waiting.of) }),
    table: { columns, rows },
    heightAt: () => 260,
    draw: (width, height) => <WaitingDrawing waiting={waiting} width={width} height={height} />,
  };
}
