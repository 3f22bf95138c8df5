import { z } from 'zod';

const time = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/);

/** When a line answers, every day of the week, in the time of its country. */
export const openingHoursSchema = z.union([z.literal('always'), z.object({ from: time, to: time })]);
export type OpeningHours = z.infer<typeof openingHoursSchema>;
