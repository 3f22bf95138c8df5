import { z } from 'zod';
import { calendarDay } from '#lib/calendar-day.ts';

/**
 * A moment as it was told: `2026-05-14T10:00+02:00`, without the offset when nobody named the zone,
 * or the day alone when there was no time.
 */
export const momentSchema = z.union([
  z.iso.datetime({ offset: true, local: true, precision: -1 }),
  calendarDay,
]);
export type Moment = z.infer<typeof momentSchema>;

/** How people meet. */
const media = ['video', 'phone', 'place'] as const;

/** Somebody whom one will meet. */
export const personSchema = z.object({
  name: z.string().trim().min(1).max(120),
  role: z.string().trim().max(120).optional(),
});
export type Person = z.infer<typeof personSchema>;

/** A time that was agreed on or proposed for a talk, with where and whom. */
export const appointmentSchema = z.object({
  start: momentSchema,
  end: momentSchema.optional(),
  /** The zone as it was named: `Europe/Berlin`, `UK time`. */
  zone: z.string().max(60).optional(),
  medium: z.enum(media).optional(),
  /** The address or room. */
  place: z.string().trim().max(300).optional(),
  /** The way into a video call; whoever has it can walk in, so it is private. */
  link: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .optional(),
  people: z.array(personSchema).max(20).optional(),
  /** The calendar's own name of the appointment, by which a change finds it. (RFC 5545) */
  uid: z.string().max(500).optional(),
  /** Of two versions with one `uid` the higher number holds. */
  sequence: z.number().optional(),
});
export type Appointment = z.infer<typeof appointmentSchema>;

/** The calendar day of a moment, as it was told. */
export const dayOfMoment = (moment: Moment): string => moment.slice(0, 10);
