import { z } from 'zod';
import { calendarDay } from '#lib/calendar-day.ts';

/** An address that can be followed safely. */
export const secureAddress = z.url({ protocol: /^https$/ });

/** Where something was looked up and when. Every number carries it, so that everyone can look again. */
export const seenAt = {
  source: secureAddress,
  /** The day on which it was seen at the source; for a line without a number, on which it was sought in vain. */
  verifiedOn: calendarDay,
};
