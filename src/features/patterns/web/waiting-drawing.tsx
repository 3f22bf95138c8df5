import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { useDrawnShare } from '#platform/ui/use-drawn-share.ts';
import type { Waiting } from '../domain/waiting.ts';
import { waitingLayout } from './waiting-layout.ts';

interface Props {
  readonly waiting: Waiting;
  readonly width: number;
  readonly height: number;
}

/** Who is still waiting after so many days, with the range as a band and the day of the half. */
export function WaitingDrawing({ waiting, width, height }: Props) {
  const { t } = useTranslation('patterns');
  const format = useFormat();
  const drawn = useDrawnShare();
  const { left, right, bottom, line, band, days, shares, half } = waitingLayout(waiting, width, height);
  return (
    <>
      <text x={1} y={14} fill="var(--ink-soft)">
        {t('waiting.picture.axis')}
      </text>
      {shares.map(({ share, y }) => (
        <g key={share}>
          <path d={`M${left} ${y}H${right}`} stroke="var(--line)" />
          <text x={left - 8} y={y + 4.5} textAnchor="end" fill="var(--ink-soft)">
            {drawn.onAxis(share)}
          </text>
        </g>
      ))}
      {days.map(({ days: day, x }) => (
        <text key={day} x={x} y={bottom + 20} textAnchor="middle" fill="var(--ink-soft)">
          {format.number(day)}
        </text>
      ))}
      <path d={band} fill="var(--accent)" fillOpacity={0.18} />
      <path d={line} fill="none" stroke="var(--accent)" strokeWidth={2.25} strokeLinejoin="round" />
      {half ? <Half half={half} bottom={bottom} isLate={half.x > (left + right) / 2} /> : null}
    </>
  );
}

interface HalfProps {
  readonly half: { readonly days: number; readonly x: number; readonly y: number };
  readonly bottom: number;
  /** Where its words would leave the drawing, they stand before it. */
  readonly isLate: boolean;
}

function Half({ half: { days, x, y }, bottom, isLate }: HalfProps) {
  const { t } = useTranslation('patterns');
  const format = useFormat();
  return (
    <>
      <path d={`M${x} ${y}V${bottom}`} stroke="var(--ink)" strokeDasharray="3 4" />
      <circle cx={x} cy={y} r={4.5} fill="var(--ink)" stroke="var(--surface)" strokeWidth={1.5} />
      <text
        x={isLate ? x - 8 : x + 8}
        y={bottom - 8}
        textAnchor={isLate ? 'end' : 'start'}
        fontWeight={600}
        stroke="var(--surface)"
        strokeWidth={4}
        paintOrder="stroke"
      >
        {t('waiting.picture.half', { number: format.number(days) })}
      </text>
    </>
  );
}
