import { scaleLinear } from 'd3-scale';
import type { Range } from '../domain/range.ts';

export interface Interval extends Range {
  readonly key: string;
  /** What others saw. */
  readonly base: number | undefined;
}

const rowHeight = 46;
const top = 58;
const bottom = 30;
/** Half a label stands out on either side. */
const side = 16;

/** The height of so many intervals with their legend and axis. */
export const intervalsHeight = (rows: number): number => top + rows * rowHeight + bottom;

/** Intervals one under another on one axis, which starts at nothing and ends above all that is shown. */
export function intervalLayout(intervals: readonly Interval[], width: number) {
  const most = Math.max(...intervals.flatMap(({ high, base = 0 }) => [high, base]), 0.1);
  const place = scaleLinear([0, most], [side, width - side]).nice(5);
  return {
    left: side,
    right: width - side,
    axisAt: top + intervals.length * rowHeight + 4,
    ticks: place.ticks(5).map((share) => ({ share, x: place(share) })),
    rows: intervals.map(({ key, share, low, high, base }, at) => ({
      key,
      share,
      y: top + at * rowHeight + 28,
      dot: place(share),
      low: place(low),
      high: place(high),
      base: base === undefined ? undefined : place(base),
    })),
  };
}
