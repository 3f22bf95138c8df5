interface Point {
  readonly x: number;
  readonly y: number;
}

interface Span {
  readonly x: number;
  readonly low: number;
  readonly high: number;
}

/** A line that stays level up to the next point and then steps to it. */
export const stairs = (points: readonly Point[]): string =>
  points.map(({ x, y }, at) => (at === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('');

/** The ground between two such lines: along the one, and back along the other. */
export function stairsBand(spans: readonly Span[]): string {
  const there = stairs(spans.map(({ x, high }) => ({ x, y: high })));
  const back = spans.slice(0, -1).map(({ x, low }) => `V${low}H${x}`);
  return spans.length === 0 ? '' : `${there}${back.reverse().join('')}Z`;
}
