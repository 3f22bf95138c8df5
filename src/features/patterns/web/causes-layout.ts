import { scaleLinear } from 'd3-scale';
import { type Part, parts } from '#features/reasons/domain/cause.ts';
import type { Division } from '../domain/causes-over-time.ts';

/** One band: the endings of some time, in four parts. */
export interface CauseBand {
  readonly key: string;
  readonly division: Division;
}

const rowHeight = 52;
/** Under the legend and the axis. */
const top = 92;
const bottom = 12;
export const bandHeight = 20;

/** The height of so many bands with their legend. */
export const causesHeight = (bands: number): number => top + bands * rowHeight + bottom;

/** Bands one under another, each as wide as the drawing; and the range of the first part where it ends. */
export function causesLayout(bands: readonly CauseBand[], width: number) {
  const left = 1;
  const right = width - 1;
  const place = scaleLinear([0, 1], [left, right]);
  return {
    left,
    right,
    rows: bands.map(({ key, division }, at) => ({
      key,
      division,
      y: top + at * rowHeight,
      ...partsOf(division, place),
    })),
  };
}

function partsOf({ told }: Division, place: (share: number) => number) {
  let from = 0;
  const placed = parts.flatMap((part): PlacedPart[] => {
    const range = told.find(({ what }) => what === part);
    if (range === undefined) return [];
    const start = from;
    from += range.share;
    return [{ part, x: place(start), width: place(from) - place(start) }];
  });
  const first = told.find(({ what }) => what === parts[0]);
  return {
    parts: placed,
    range: first && { low: place(first.low), at: place(first.share), high: place(first.high) },
  };
}

interface PlacedPart {
  readonly part: Part;
  readonly x: number;
  readonly width: number;
}
