import { z } from 'zod';

/**
 * Why a row brings no application: it names neither company nor role; its opening was only saved; its status says
 * that nobody applied; it has no day and none was chosen; it repeats another row in full.
 */
export const leftOutReasons = ['no-opening', 'saved-only', 'not-applied', 'no-day', 'repeated'] as const;

/** A row that brings no application. `row` counts the rows under the header from 1. */
export const leftOutSchema = z.object({ row: z.int().min(1), reason: z.enum(leftOutReasons) });
export type LeftOut = z.infer<typeof leftOutSchema>;
