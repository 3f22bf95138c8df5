import { mostDays } from './step-tally.ts';

/** So many that have waited equally long. */
export interface WaitingGroup {
  readonly days: number;
  readonly count: number;
}

/** Days are told apart for so long; after that weeks are fine enough. */
const dayByDay = 14;

/** The open applications by how long they have waited. Half a year of silence is taken for the end. */
export function waitingGroups(open: Float64Array): WaitingGroup[] {
  const groups = new Map<number, number>();
  for (let day = 0; day < mostDays; day++) {
    const count = open[day] ?? 0;
    if (count === 0) continue;
    const days = day < dayByDay ? day : 7 * Math.floor(day / 7) + 3;
    groups.set(days, (groups.get(days) ?? 0) + count);
  }
  return [...groups].map(([days, count]) => ({ days, count }));
}
