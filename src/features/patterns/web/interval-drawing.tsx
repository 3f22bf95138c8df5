import { useTranslation } from 'react-i18next';
import { useDrawnShare } from '#platform/ui/use-drawn-share.ts';
import { shortened } from '../domain/shortened.ts';
import { type Interval, intervalLayout } from './interval-layout.ts';

interface Props {
  readonly intervals: readonly Interval[];
  readonly nameOf: (key: string) => string;
  /** What dot and line are. */
  readonly legend: string;
  readonly width: number;
}

/** So wide is a letter at most, taken over a line. */
const letter = 7.5;
const roomForNumber = 60;

/** A dot with its range for each group, and what others saw as a tick. */
export function IntervalDrawing({ intervals, nameOf, legend, width }: Props) {
  const drawn = useDrawnShare();
  const { rows, ticks, left, right, axisAt } = intervalLayout(intervals, width);
  return (
    <>
      <Legend left={left} words={legend} hasOthers={rows.some(({ base }) => base !== undefined)} />
      {ticks.map(({ share, x }) => (
        <g key={share}>
          <path d={`M${x} 52V${axisAt}`} stroke="var(--line)" />
          <text x={x} y={axisAt + 18} textAnchor="middle" fill="var(--ink-soft)">
            {drawn.onAxis(share)}
          </text>
        </g>
      ))}
      {rows.map(({ key, share, y, dot, low, high, base }) => (
        <g key={key}>
          <text x={left} y={y - 12} stroke="var(--surface)" strokeWidth={4} paintOrder="stroke">
            {shortened(nameOf(key), Math.floor((width - roomForNumber) / letter))}
          </text>
          <text x={right} y={y - 12} textAnchor="end" fontWeight={600}>
            {drawn.atDot(share)}
          </text>
          <path d={`M${low} ${y}H${high}`} stroke="var(--accent)" strokeWidth={3} strokeLinecap="round" />
          {base === undefined ? null : <Tick x={base} y={y} />}
          <circle cx={dot} cy={y} r={5.5} fill="var(--accent)" stroke="var(--surface)" strokeWidth={1.5} />
        </g>
      ))}
    </>
  );
}

interface LegendProps {
  readonly left: number;
  readonly words: string;
  readonly hasOthers: boolean;
}

function Legend({ left, words, hasOthers }: LegendProps) {
  const { t } = useTranslation('patterns');
  return (
    <>
      <path d={`M${left} 12h24`} stroke="var(--accent)" strokeWidth={3} strokeLinecap="round" />
      <circle cx={left + 12} cy={12} r={5.5} fill="var(--accent)" />
      <text x={left + 34} y={16.5}>
        {words}
      </text>
      {hasOthers ? (
        <>
          <Tick x={left + 12} y={34} />
          <text x={left + 34} y={38.5}>
            {t('groups.picture.others')}
          </text>
        </>
      ) : null}
    </>
  );
}

const Tick = ({ x, y }: { readonly x: number; readonly y: number }) => (
  <path d={`M${x} ${y - 8}v16`} stroke="var(--amber)" strokeWidth={2.5} />
);
