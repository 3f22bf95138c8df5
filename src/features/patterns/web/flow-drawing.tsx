import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { useNumbersWanted } from '#platform/ui/numbers-wanted.ts';
import type { Flow, Place } from '../domain/flows.ts';
import { type FlowBar, flowLayout } from './flow-layout.ts';

interface Props {
  readonly flows: readonly Flow[];
  readonly width: number;
  readonly height: number;
}

/** Names of ends stand to the right of them. */
const besideEnds = 98;
const firstLine = 14;
const lineHeight = 22;
/** Where columns are closer than this, every second name moves up a line. */
const roomForName = 88;

/** Bars for places and ribbons between them. Silence is hatched, and what is open only outlined. */
export function FlowDrawing({ flows, width, height }: Props) {
  const hatch = useId();
  const { bars, ribbons } = flowLayout(flows, {
    left: 1,
    top: 2 * lineHeight + 12,
    right: width - besideEnds,
    bottom: height - lineHeight / 2,
  });
  const steps = bars.filter(({ isEnd }) => !isEnd);
  const isNarrow = steps.length > 1 && (steps[1]?.x ?? 0) - (steps[0]?.x ?? 0) < roomForName;
  const isHigher = (at: number) => isNarrow && at % 2 === 1;
  return (
    <>
      <Hatch id={hatch} />
      {ribbons.map(({ from, to, path, width: wide }) => (
        <path
          key={`${from} ${to}`}
          d={path}
          fill="none"
          stroke={to === 'silent' ? `url(#${hatch})` : ribbonColor(to)}
          strokeOpacity={to === 'silent' ? 0.7 : 0.38}
          strokeWidth={Math.max(1, wide)}
        />
      ))}
      {bars.map((bar) => (
        <Bar key={bar.place} bar={bar} hatch={hatch} />
      ))}
      {/* Lines before names, so that a name is never crossed. */}
      {steps.map((bar, at) =>
        isHigher(at) ? (
          <path key={bar.place} d={`M${bar.x + 0.5} ${firstLine + 6}V${bar.y - 2}`} stroke="var(--edge)" />
        ) : null,
      )}
      {steps.map((bar, at) => (
        <Name key={bar.place} bar={bar} x={bar.x} y={isHigher(at) ? firstLine : firstLine + lineHeight} />
      ))}
      {bars
        .filter(({ isEnd }) => isEnd)
        .map((bar) => (
          <Name key={bar.place} bar={bar} x={bar.x + bar.width + 6} y={bar.y + bar.height / 2 + 4.5} />
        ))}
    </>
  );
}

const leaves: ReadonlySet<Place> = new Set<Place>(['rejected', 'closed', 'withdrawn', 'silent']);

function ribbonColor(place: Place): string {
  if (leaves.has(place)) return 'var(--mark)';
  return place === 'offer' ? 'var(--leaf)' : 'var(--accent)';
}

function Bar({ bar: { place, x, y, width, height }, hatch }: { bar: FlowBar; hatch: string }) {
  const isOutlined = place === 'silent' || place === 'open';
  const outlined = place === 'silent' ? `url(#${hatch})` : 'var(--surface)';
  return (
    <rect
      x={x}
      y={y}
      width={width}
      height={Math.max(1, height)}
      rx={Math.min(2, height / 2)}
      fill={isOutlined ? outlined : ribbonColor(place)}
      stroke={ribbonColor(place)}
    />
  );
}

function Name({ bar: { place, count }, x, y }: { bar: FlowBar; x: number; y: number }) {
  const { t } = useTranslation('patterns');
  const format = useFormat();
  const inNumbers = useNumbersWanted();
  return (
    <text x={x} y={y} stroke="var(--surface)" strokeWidth={4} strokeLinejoin="round" paintOrder="stroke">
      {t(`flow.place.${place}`)} {inNumbers ? <tspan fontWeight={600}>{format.number(count)}</tspan> : null}
    </text>
  );
}

/** Thin slanted lines. */
function Hatch({ id }: { readonly id: string }) {
  return (
    <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={6} height={6} fill="var(--mark-soft)" />
      <path d="M0 0V6" stroke="var(--mark)" strokeWidth={2} />
    </pattern>
  );
}
