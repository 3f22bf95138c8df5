import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import type { EffortDay } from '../domain/effort.ts';
import type { yearOfWeeks } from '../domain/year-of-weeks.ts';
import { type EffortCell, effortLayout } from './effort-layout.ts';
import { useEffortWords } from './use-effort-words.ts';

interface Props {
  readonly year: ReturnType<typeof yearOfWeeks>;
  readonly days: readonly EffortDay[];
  readonly width: number;
}

/** Tones of one colour, from little to much; the table has the numbers. */
const tones = [0.28, 0.5, 0.75, 1] as const;

/** A square for each day: empty ones are paper, the others the darker the more was done. A dot marks an interview. */
export function EffortDrawing({ year, days, width }: Props) {
  const { i18n } = useTranslation('patterns');
  const { cells, size, months, weekdays, bottom } = effortLayout(year, days, width);
  const nameOf = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(i18n.language, { ...options, timeZone: 'UTC' });
    return ({ day }: EffortCell) => format.format(Date.parse(day));
  };
  const [month, weekday] = [nameOf({ month: 'short' }), nameOf({ weekday: 'short' })];
  return (
    <>
      {months.map((cell) => (
        <text key={cell.day} x={cell.x} y={14} fill="var(--ink-soft)">
          {month(cell)}
        </text>
      ))}
      {weekdays.map((cell) =>
        cell ? (
          <text key={cell.day} x={0} y={cell.y + size - 2} fill="var(--ink-soft)" fontSize={11.5}>
            {weekday(cell)}
          </text>
        ) : null,
      )}
      {cells.map((cell) => (
        <Day key={cell.day} cell={cell} size={size} />
      ))}
      <Legend right={width - 2} y={bottom + 14} />
    </>
  );
}

/** At the end, which is seen first where the year scrolls. */
function Legend({ right, y }: { readonly right: number; readonly y: number }) {
  const { t } = useTranslation('patterns');
  const words = { y: y + 10.5, textAnchor: 'end', fill: 'var(--ink-soft)' } as const;
  return (
    <>
      <text x={right} {...words}>
        {t('effort.interview')}
      </text>
      <Square level={2} x={right - 116} y={y} size={13} />
      <Dot x={right - 116} y={y} size={13} />
      <text x={right - 132} {...words}>
        {t('effort.more')}
      </text>
      {[0, 1, 2, 3, 4].map((level) => (
        <Square key={level} level={level} x={right - 244 + level * 15} y={y} size={13} />
      ))}
      <text x={right - 250} {...words}>
        {t('effort.less')}
      </text>
    </>
  );
}

function Day({
  cell: { day, x, y, level, done },
  size,
}: {
  readonly cell: EffortCell;
  readonly size: number;
}) {
  const { t } = useTranslation('patterns');
  const format = useFormat();
  const words = useEffortWords();
  if (done === undefined) return <Square level={0} x={x} y={y} size={size} />;
  return (
    <g>
      <title>{t('effort.day', { day: format.day(day), what: words(done) })}</title>
      <Square level={level} x={x} y={y} size={size} />
      {done.interview > 0 ? <Dot x={x} y={y} size={size} /> : null}
    </g>
  );
}

interface SquareProps {
  readonly level: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

function Square({ level, x, y, size }: SquareProps) {
  const tone = tones[level - 1];
  const place = { x: x + 1, y: y + 1, width: size - 2, height: size - 2, rx: 2 };
  if (tone === undefined)
    return <rect {...place} fill="var(--paper)" stroke="var(--line)" strokeWidth={0.75} />;
  return (
    <rect {...place} fill="var(--accent)" fillOpacity={tone} stroke="var(--accent)" strokeWidth={0.75} />
  );
}

const Dot = ({ x, y, size }: Omit<SquareProps, 'level'>) => (
  <circle
    cx={x + size / 2}
    cy={y + size / 2}
    r={size / 4.5}
    fill="var(--surface)"
    stroke="var(--ink)"
    strokeWidth={1.25}
  />
);
