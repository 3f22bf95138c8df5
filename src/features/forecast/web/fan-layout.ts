import { scaleLinear } from 'd3-scale';
import type { Range } from '#features/patterns/domain/range.ts';
import type { Outlook } from '../domain/outlook.ts';

/** What is drawn: the two things that may come. */
export const fans = ['interview', 'offer'] as const;
export type FanOf = (typeof fans)[number];

const ground = { left: 46, top: 34, right: 92, bottom: 34 };
/** Two names beside the ends need so much room between them. */
const betweenNames = 18;

/** Chances over the weeks, from nothing today: a line with its range for each, and where their names stand. */
export function fanLayout(told: readonly Outlook[], width: number, height: number) {
  const last = told.at(-1)?.weeks ?? 1;
  const x = scaleLinear([0, last], [ground.left, width - ground.right]);
  const y = scaleLinear([0, 1], [height - ground.bottom, ground.top]);
  const today: Range = { share: 0, low: 0, high: 0 };
  const points = (outlooks: readonly Outlook[], of: FanOf) =>
    [{ weeks: 0, ...today }, ...outlooks.map((each) => ({ weeks: each.weeks, ...each[of] }))].map((each) => ({
      x: x(each.weeks),
      y: y(each.share),
      low: y(each.low),
      high: y(each.high),
    }));
  const ends = fans.map((of) => points(told, of).at(-1)?.y ?? 0);
  return {
    left: ground.left,
    right: width - ground.right,
    bottom: height - ground.bottom,
    x,
    fans: fans.map((of, at) => ({
      of,
      line: lineThrough(points(told, of)),
      band: bandThrough(points(told, of)),
      nameAt: nameAt(ends, at),
    })),
    lineOf: (outlooks: readonly Outlook[], of: FanOf) => lineThrough(points(outlooks, of)),
    weeks: [4, 8, 12, 16, 20, 26].filter((weeks) => weeks <= last).map((weeks) => ({ weeks, x: x(weeks) })),
    shares: [0, 0.25, 0.5, 0.75, 1].map((share) => ({ share, y: y(share) })),
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly low: number;
  readonly high: number;
}

const lineThrough = (points: readonly Point[]): string =>
  points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('');

const bandThrough = (points: readonly Point[]): string => {
  const there = points.map(({ x, high }, at) => `${at === 0 ? 'M' : 'L'}${x} ${high}`);
  const back = [...points].reverse().map(({ x, low }) => `L${x} ${low}`);
  return `${[...there, ...back].join('')}Z`;
};

/** The interview is never the less likely one, so its name goes up where both would meet. */
function nameAt([first = 0, second = 0]: readonly number[], at: number): number {
  const missing = Math.max(0, betweenNames - (second - first));
  return (at === 0 ? first - missing / 2 : second + missing / 2) + 4.5;
}
