import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import type { TrendDay } from '../domain/trend.ts';
import { type Place, trendLayout } from './trend-layout.ts';

interface Props {
  readonly days: readonly TrendDay[];
  readonly width: number;
  readonly height: number;
}

/** Mood as round dots on a full line, energy as squares on a broken one: told apart without colour. */
export function TrendDrawing({ days, width, height }: Props) {
  const { t } = useTranslation('check-ins');
  const format = useFormat();
  const { mood, energy, left, right, bottom, yOf } = trendLayout(days, width, height);
  const soft = { fill: 'var(--ink-soft)' } as const;
  return (
    <>
      {[0, 5, 10].map((level) => (
        <g key={level}>
          <line x1={left} x2={right} y1={yOf(level)} y2={yOf(level)} stroke="var(--line)" />
          <text x={left - 8} y={yOf(level) + 4} textAnchor="end" {...soft}>
            {level}
          </text>
        </g>
      ))}
      {energy.map((line) => (
        <Line key={line[0]?.day} line={line} of="energy" />
      ))}
      {mood.map((line) => (
        <Line key={line[0]?.day} line={line} of="mood" />
      ))}
      <text x={left} y={bottom + 18} {...soft}>
        {format.shortDay(days[0]?.day ?? '')}
      </text>
      <text x={right} y={bottom + 18} textAnchor="end" {...soft}>
        {format.shortDay(days.at(-1)?.day ?? '')}
      </text>
      <Mark x={left + 4} y={height - 8} of="mood" />
      <text x={left + 14} y={height - 4}>
        {t('now.mood')}
      </text>
      <Mark x={left + 84} y={height - 8} of="energy" />
      <text x={left + 94} y={height - 4}>
        {t('now.energy')}
      </text>
    </>
  );
}

interface LineProps {
  readonly line: readonly Place[];
  readonly of: 'mood' | 'energy';
}

const colours = { mood: 'var(--accent)', energy: 'var(--mark)' } as const;

function Line({ line, of }: LineProps) {
  return (
    <g>
      <polyline
        points={line.map(({ x, y }) => `${x},${y}`).join(' ')}
        fill="none"
        stroke={colours[of]}
        strokeWidth={1.75}
        {...(of === 'energy' && { strokeDasharray: '5 4' })}
      />
      {line.map(({ day, x, y }) => (
        <Mark key={day} x={x} y={y} of={of} />
      ))}
    </g>
  );
}

function Mark({ x, y, of }: { readonly x: number; readonly y: number; readonly of: 'mood' | 'energy' }) {
  if (of === 'mood') return <circle cx={x} cy={y} r={3.5} fill={colours.mood} />;
  return (
    <rect
      x={x - 3.25}
      y={y - 3.25}
      width={6.5}
      height={6.5}
      fill="var(--surface)"
      stroke={colours.energy}
      strokeWidth={1.75}
    />
  );
}
