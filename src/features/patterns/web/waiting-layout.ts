import { scaleLinear } from 'd3-scale';
import { stairs, stairsBand } from '../domain/stairs.ts';
import type { Waiting } from '../domain/waiting.ts';

const ground = { left: 46, top: 30, right: 16, bottom: 30 };

/** The curve of waiting: everybody waits at first, and with each answer it steps down. */
export function waitingLayout({ curve, median }: Waiting, width: number, height: number) {
  const last = Math.max(1, curve.at(-1)?.days ?? 0);
  const x = scaleLinear([0, last], [ground.left, width - ground.right]);
  const y = scaleLinear([0, 1], [height - ground.bottom, ground.top]);
  const start = { days: 0, share: 1, low: 1, high: 1 };
  const points = [start, ...curve].map(({ days, share, low, high }) => ({
    x: x(days),
    y: y(share),
    low: y(low),
    high: y(high),
  }));
  return {
    left: ground.left,
    right: width - ground.right,
    bottom: height - ground.bottom,
    line: stairs(points),
    band: stairsBand(points),
    days: x.ticks(5).map((days) => ({ days, x: x(days) })),
    shares: y.ticks(5).map((share) => ({ share, y: y(share) })),
    half: median === undefined ? undefined : { days: median, x: x(median), y: y(0.5) },
  };
}
