import { z } from 'zod';
import type { CalendarDay } from '#lib/calendar-day.ts';
import type { Journey } from './journey.ts';
import { roleFamilies } from './role-families.ts';

/** By what applications are put into groups. `since`: before a day and from it on. */
export const groupings = ['channel', 'role', 'document', 'time', 'since'] as const;
export const groupingSchema = z.enum(groupings);
export type Grouping = z.infer<typeof groupingSchema>;

export const periods = ['month', 'quarter'] as const;
export type Period = (typeof periods)[number];

/** How the person wants time to be cut. */
export interface Cut {
  readonly period: Period;
  readonly since?: CalendarDay | undefined;
}

/** A group has a key and, where the texts of the program do not name it, a name. */
export const groupNameSchema = z.object({ key: z.string(), name: z.string().optional() });
export type GroupName = z.infer<typeof groupNameSchema>;

/** Says for one application which group it belongs to, if any, and what to call the group where its key is not a name. */
export interface Grouper {
  keyOf(journey: Journey): string | undefined;
  nameOf?(journey: Journey): string | undefined;
}

/** The ways to put these applications into groups. */
export function groupers(
  journeys: readonly Journey[],
  { period, since }: Cut,
): Readonly<Partial<Record<Grouping, Grouper>>> {
  const families = roleFamilies(journeys.map(({ role }) => role));
  const familyOf = ({ role }: Journey) => families.get(role);
  return {
    channel: { keyOf: ({ channel }) => (channel === 'unknown' ? undefined : channel) },
    role: { keyOf: familyOf, nameOf: familyOf },
    document: { keyOf: (journey) => onlyResume(journey)?.id, nameOf: (journey) => onlyResume(journey)?.name },
    time: { keyOf: ({ appliedOn }) => appliedOn && periodOf(appliedOn, period) },
    ...(since !== undefined && { since: beforeAndSince(since) }),
  };
}

/** Where several went out, no one of them can be told apart. */
const onlyResume = ({ resumes }: Journey) => (resumes.length === 1 ? resumes[0] : undefined);

const beforeAndSince = (since: CalendarDay): Grouper => ({
  keyOf: ({ appliedOn }) => appliedOn && (appliedOn < since ? 'before' : 'since'),
});

/**
 * Whether more applications can come to count in a group: not in a time that was over on `settledOn`, the latest day
 * that had enough time.
 */
export function canGrow(by: Grouping, key: string, settledOn: CalendarDay, { period, since }: Cut): boolean {
  if (by === 'time') return key >= periodOf(settledOn, period);
  return by !== 'since' || key === 'since' || (since !== undefined && since > settledOn);
}

/** The time of a day, or of a month: "2026-04", or "2026-Q2". */
export function periodOf(day: CalendarDay, period: Period): string {
  if (period === 'month') return day.slice(0, 7);
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}
