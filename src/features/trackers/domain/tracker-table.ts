import { z } from 'zod';

/** A tracker's sheet: the names of its columns, and each row's cells by column name. */
export const trackerTableSchema = z.object({
  header: z.array(z.string()),
  rows: z.array(z.record(z.string(), z.string())),
});
export type TrackerTable = z.infer<typeof trackerTableSchema>;
export type TrackerRow = TrackerTable['rows'][number];
