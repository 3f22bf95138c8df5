import { mostDays } from './step-tally.ts';

/** So many that have waited equally long. */
export interface WaitingGroup {
  readonly days: number;
  readonly count: number;
}

/** Days are told apart for so long, then weeks, then four weeks: the longer the silence, the less a day changes. */
const [dayByDay, weekByWeek] = [14, 56];

/** The open applications by how long they have waited. Half a year of silence is taken for the end. */
export function waitingGroups(open: Float64Array): WaitingGroup[] {
  const groups = new Map<number, number>();
  for (let day = 0; day < mostDays; day++) {
    const count = open[day] ?? 0;
    if (count === 0) continue;
    const days = middleOfSpan(day, day < dayByDay ? 1 : day < weekByWeek ? 7 : 28);
    groups.set(days, (groups.get(days) ?? 0) + count);
  }
  return [...groups].map(([days, count]) => ({ days, count }));
}

const middleOfSpan = (day: number, span: number): number =>
  span * Math.floor(day / span) + Math.floor(span / 2);
