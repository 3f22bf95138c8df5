import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { useNumbersWanted } from '#platform/ui/numbers-wanted.ts';
import { Picture } from '#platform/ui/picture.tsx';
import { useInTen } from '#platform/ui/use-in-ten.ts';
import type { Waiting } from '../domain/waiting.ts';
import { Drawing } from './drawing.tsx';
import { WaitingDrawing } from './waiting-drawing.tsx';

interface Props {
  readonly waiting: Waiting;
  /** What it tells, as a sentence. */
  readonly title: string;
}

/** How the share of those who still wait falls with the days (Kaplan and Meier). */
export function WaitingPicture({ waiting, title }: Props) {
  const { t } = useTranslation('patterns');
  const format = useFormat();
  const inNumbers = useNumbersWanted();
  const part = useInTen('part');
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
  return (
    <Picture
      title={title}
      source={t('waiting.picture.source', { of: format.number(waiting.of) })}
      table={{ columns, rows }}
    >
      <Drawing name={t('waiting.picture.name')} says={`${title} ${says}`} heightAt={() => 260}>
        {(width, height) => <WaitingDrawing waiting={waiting} width={width} height={height} />}
      </Drawing>
    </Picture>
  );
}
