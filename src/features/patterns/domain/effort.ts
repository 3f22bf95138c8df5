import { z } from 'zod';
import { type CalendarDay, calendarDay } from '#lib/calendar-day.ts';

/** What a person does for a search that leaves a day behind. */
export const effortKinds = ['applied', 'interview', 'assessment', 'note'] as const;
export const effortKindSchema = z.enum(effortKinds);
export type EffortKind = z.infer<typeof effortKindSchema>;

const counted = z.object({
  applied: z.number(),
  interview: z.number(),
  assessment: z.number(),
  note: z.number(),
});

/** One day on which something was done. Days without are not in the list, and nobody counts them. */
export const effortDaySchema = counted.extend({ day: calendarDay });
export type EffortDay = z.infer<typeof effortDaySchema>;

export const effortSchema = z.object({ today: calendarDay, days: z.array(effortDaySchema) });
export type Effort = z.infer<typeof effortSchema>;

/** So much of one kind on one day, as it was stored. */
export interface Done {
  readonly day: CalendarDay;
  readonly kind: EffortKind;
  readonly count: number;
}

/** The days up to today on which something was done, the earliest first. */
export function effortDays(done: readonly Done[], today: CalendarDay): EffortDay[] {
  const days = new Map<CalendarDay, Record<EffortKind, number>>();
  for (const { day, kind, count } of done) {
    if (day > today) continue;
    const known = days.get(day) ?? { applied: 0, interview: 0, assessment: 0, note: 0 };
    known[kind] += count;
    days.set(day, known);
  }
  return [...days].map(([day, counts]) => ({ day, ...counts })).sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** How much was done, of all kinds. */
export const amountOf = (counts: Readonly<Record<EffortKind, number>>): number =>
  effortKinds.reduce((sum, kind) => sum + counts[kind], 0);
