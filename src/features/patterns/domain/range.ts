import { z } from 'zod';

/** A share and the range that holds it with 80 %, each 0–1. */
export const rangeSchema = z.object({ share: z.number(), low: z.number(), high: z.number() });
export type Range = z.infer<typeof rangeSchema>;
