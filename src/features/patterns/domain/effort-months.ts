import { type EffortDay, type EffortKind, effortKinds } from './effort.ts';

/** What was done in one month, and on how many days. */
export interface EffortMonth extends Readonly<Record<EffortKind, number>> {
  readonly month: string;
  readonly days: number;
}

/** The same by month, the earliest first; months without anything are not in it. */
export function effortMonths(days: readonly EffortDay[]): EffortMonth[] {
  const months = new Map<string, { days: number } & Record<EffortKind, number>>();
  for (const day of days) {
    const month = day.day.slice(0, 7);
    const known = months.get(month) ?? { days: 0, applied: 0, interview: 0, assessment: 0, note: 0 };
    known.days += 1;
    for (const kind of effortKinds) known[kind] += day[kind];
    months.set(month, known);
  }
  return [...months]
    .map(([month, counts]) => ({ month, ...counts }))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
}
