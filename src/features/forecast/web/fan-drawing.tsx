import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { useDrawnShare } from '#platform/ui/use-drawn-share.ts';
import type { Outlook } from '../domain/outlook.ts';
import { type FanOf, fanLayout } from './fan-layout.ts';

interface Props {
  readonly told: readonly Outlook[];
  /** As it goes now, where something is changed. */
  readonly beside: readonly Outlook[] | undefined;
  /** Marked. */
  readonly weeks: number;
  readonly width: number;
  readonly height: number;
}

/** The two differ in their dashes, not by colour alone. */
const looks: Readonly<Record<FanOf, { readonly color: string; readonly dashes: string | undefined }>> = {
  interview: { color: 'var(--accent)', dashes: undefined },
  offer: { color: 'var(--amber)', dashes: '7 4' },
};

/** How the chances grow with the weeks, each as a line in its band; the weeks that are told are marked. */
export function FanDrawing({ told, beside, weeks, width, height }: Props) {
  const { t } = useTranslation('forecast');
  const format = useFormat();
  const drawn = useDrawnShare('chance');
  const layout = fanLayout(told, width, height);
  const { left, right, bottom, fans } = layout;
  return (
    <>
      <text x={1} y={14} fill="var(--ink-soft)">
        {t('picture.axis')}
      </text>
      {layout.shares.map(({ share, y }) => (
        <g key={share}>
          <path d={`M${left} ${y}H${right}`} stroke="var(--line)" />
          <text x={left - 8} y={y + 4.5} textAnchor="end" fill="var(--ink-soft)">
            {drawn.onAxis(share)}
          </text>
        </g>
      ))}
      {layout.weeks.map((each) => (
        <text key={each.weeks} x={each.x} y={bottom + 20} textAnchor="middle" fill="var(--ink-soft)">
          {format.number(each.weeks)}
        </text>
      ))}
      {fans.map(({ of, band }) => (
        <path key={of} d={band} fill={looks[of].color} fillOpacity={0.18} />
      ))}
      <path d={`M${layout.x(weeks)} 34V${bottom}`} stroke="var(--ink)" strokeDasharray="3 4" />
      {beside === undefined
        ? null
        : fans.map(({ of }) => (
            <path
              key={of}
              d={layout.lineOf(beside, of)}
              fill="none"
              stroke={looks[of].color}
              strokeWidth={1}
            />
          ))}
      {fans.map(({ of, line, nameAt }) => (
        <g key={of}>
          <path
            d={line}
            fill="none"
            stroke={looks[of].color}
            strokeWidth={2.5}
            strokeDasharray={looks[of].dashes}
            strokeLinejoin="round"
          />
          <text x={right + 8} y={nameAt} fontWeight={600}>
            {t(`picture.${of}`)}
          </text>
        </g>
      ))}
    </>
  );
}
