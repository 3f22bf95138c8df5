import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Part, parts } from '#features/reasons/domain/cause.ts';
import { useFormat } from '#platform/i18n/use-format.ts';
import { bandHeight, type CauseBand, causesLayout } from './causes-layout.ts';

interface Props {
  readonly bands: readonly CauseBand[];
  readonly nameOf: (key: string) => string;
  readonly width: number;
}

const legendRow = 24;
/** The room of “too few to tell”, after which its line begins. */
const earlyWords = 92;

/** A band of four parts for each time; a line shows how unsure the end of the first part is. */
export function CausesDrawing({ bands, nameOf, width }: Props) {
  const { t } = useTranslation('patterns');
  const format = useFormat();
  const hatch = useId();
  const { left, right, rows } = causesLayout(bands, width);
  return (
    <>
      <Hatch id={hatch} />
      <Legend left={left} width={width} hatch={hatch} />
      {rows.map(({ key, division, y, parts: placed, range }) => (
        <g key={key}>
          <text x={left} y={y + 14}>
            {nameOf(key)}
          </text>
          <text x={right} y={y + 14} textAnchor="end" fill="var(--ink-soft)">
            {t('causes.picture.ended', { number: format.number(division.applications) })}
          </text>
          {placed.map(({ part, x, width: wide }) => (
            <Block key={part} part={part} hatch={hatch} x={x} y={y + 20} width={wide} height={bandHeight} />
          ))}
          {range ? <Unsure {...range} y={y + 20 + bandHeight / 2} /> : null}
          {placed.length > 0 ? null : (
            <>
              <path
                d={`M${left + earlyWords} ${y + 30}H${right}`}
                stroke="var(--edge)"
                strokeDasharray="2 5"
              />
              <text x={left} y={y + 34.5} fill="var(--ink-soft)">
                {t('causes.picture.early')}
              </text>
            </>
          )}
        </g>
      ))}
    </>
  );
}

function Legend({ left, width, hatch }: { left: number; width: number; hatch: string }) {
  const { t } = useTranslation(['patterns', 'reasons']);
  return (
    <>
      {parts.map((part, at) => {
        const x = left + (at % 2) * (width / 2);
        const y = Math.floor(at / 2) * legendRow;
        return (
          <g key={part}>
            <Block part={part} hatch={hatch} x={x} y={y + 2} width={16} height={14} />
            <text x={x + 24} y={y + 14}>
              {t(`reasons:parts.${part}`)}
            </text>
          </g>
        );
      })}
      <Unsure low={left} at={left + 12} high={left + 24} y={2 * legendRow + 10} />
      <text x={left + 32} y={2 * legendRow + 14}>
        {t('patterns:causes.picture.range')}
      </text>
    </>
  );
}

interface BlockProps {
  readonly part: Part;
  readonly hatch: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The tones of `ShareBand`: they differ in lightness and pattern, not by hue alone. */
function Block({ part, hatch, ...place }: BlockProps) {
  if (part === 'never-about-you') return <rect {...place} fill="var(--accent)" />;
  if (part === 'partly') return <rect {...place} fill={`url(#${hatch})`} />;
  const [fill, stroke] =
    part === 'yours-to-change' ? ['var(--amber-soft)', 'var(--amber)'] : ['var(--mark-soft)', 'var(--mark)'];
  const { x, y, width, height } = place;
  // The line is drawn inside, so that neighbours do not cover it.
  return (
    <rect
      x={x + 0.75}
      y={y + 0.75}
      width={Math.max(0, width - 1.5)}
      height={height - 1.5}
      fill={fill}
      stroke={stroke}
      strokeWidth={1.5}
    />
  );
}

/** From the low to the high end of a range, with a dot where the estimate is; light beneath, so it is seen on any tone. */
function Unsure({ low, at, high, y }: { low: number; at: number; high: number; y: number }) {
  const line = `M${low} ${y - 4}v8M${low} ${y}H${high}M${high} ${y - 4}v8`;
  return (
    <>
      <path d={line} fill="none" stroke="var(--surface)" strokeWidth={4.5} strokeLinecap="round" />
      <path d={line} fill="none" stroke="var(--ink)" strokeWidth={1.75} strokeLinecap="round" />
      <circle cx={at} cy={y} r={4} fill="var(--ink)" stroke="var(--surface)" strokeWidth={1.5} />
    </>
  );
}

/** Thin slanted lines. */
function Hatch({ id }: { readonly id: string }) {
  return (
    <pattern id={id} width={8} height={8} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={8} height={8} fill="var(--accent-soft)" />
      <path d="M0 0V8" stroke="var(--accent)" strokeWidth={3} />
    </pattern>
  );
}
