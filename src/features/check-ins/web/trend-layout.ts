import { daysBetween } from '#lib/calendar-day.ts';
import { type TrendDay, type TrendPoint, unbrokenLines } from '../domain/trend.ts';

export interface Place {
  readonly day: string;
  readonly x: number;
  readonly y: number;
}

export interface TrendLayout {
  readonly mood: readonly (readonly Place[])[];
  readonly energy: readonly (readonly Place[])[];
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** The height of a level from 0 to 10. */
  readonly yOf: (level: number) => number;
}

const margin = { left: 28, right: 10, top: 10, bottom: 48 };

/** Where the dots of each day lie, in pixels, from the first day on the left to the last on the right. */
export function trendLayout(days: readonly TrendDay[], width: number, height: number): TrendLayout {
  const first = days[0]?.day ?? '';
  const span = Math.max(1, daysBetween(first, days.at(-1)?.day ?? first));
  const [left, right, bottom] = [margin.left, width - margin.right, height - margin.bottom];
  const yOf = (level: number) => bottom - (level / 10) * (bottom - margin.top);
  const place = ({ day, level }: TrendPoint): Place => ({
    day,
    x: left + 8 + (daysBetween(first, day) / span) * (right - left - 16),
    y: yOf(level),
  });
  const linesOf = (of: 'mood' | 'energy') => unbrokenLines(days, of).map((line) => line.map(place));
  return { mood: linesOf('mood'), energy: linesOf('energy'), left, right, bottom, yOf };
}
