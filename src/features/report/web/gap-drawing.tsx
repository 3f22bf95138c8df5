import { useTranslation } from 'react-i18next';
import type { Gap } from '#features/matching/domain/gap.ts';
import { shortened } from '#features/patterns/domain/shortened.ts';
import { useFormat } from '#platform/i18n/use-format.ts';

interface Props {
  readonly gaps: readonly Gap[];
  readonly width: number;
}

const rowHeight = 40;
const top = 58;
const barHeight = 12;
const letter = 7.5;

export const gapsHeight = (rows: number): number => top + rows * rowHeight;

/** A bar for each thing that is asked, as long as it is asked often, and filled as far as it was shown. */
export function GapDrawing({ gaps, width }: Props) {
  const { t } = useTranslation('report');
  const format = useFormat();
  const most = Math.max(1, ...gaps.map(({ asked }) => asked));
  const right = width - 1;
  return (
    <>
      <Bar y={4} length={24} filled={0} />
      <text x={34} y={14.5}>
        {t('gaps.asked')}
      </text>
      <Bar y={28} length={24} filled={24} />
      <text x={34} y={38.5}>
        {t('gaps.shown')}
      </text>
      {gaps.map(({ key, name, asked, shown }, at) => (
        <g key={key}>
          <text x={1} y={top + at * rowHeight + 14}>
            {shortened(name, Math.floor((width - 80) / letter))}
          </text>
          <text x={right} y={top + at * rowHeight + 14} textAnchor="end" fontWeight={600}>
            {format.number(shown)} / {format.number(asked)}
          </text>
          <Bar
            y={top + at * rowHeight + 20}
            length={((width - 2) * asked) / most}
            filled={((width - 2) * shown) / most}
          />
        </g>
      ))}
    </>
  );
}

function Bar({
  y,
  length,
  filled,
}: {
  readonly y: number;
  readonly length: number;
  readonly filled: number;
}) {
  return (
    <>
      <rect
        x={1}
        y={y}
        width={length}
        height={barHeight}
        rx={2}
        fill="var(--mark-soft)"
        stroke="var(--mark)"
      />
      {filled > 0 ? <rect x={1} y={y} width={filled} height={barHeight} rx={2} fill="var(--accent)" /> : null}
    </>
  );
}
