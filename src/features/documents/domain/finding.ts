import { z } from 'zod';
import { findingIds } from './finding-id.ts';
import { pointValuesSchema } from './review/point-values.ts';
import { pointIds } from './review/points.ts';

/** Something in a résumé or letter that a careful reader would point out: never more than a suggestion. */
export const findingSchema = z.object({
  id: z.enum(findingIds),
  /** 1: a detail, 2: worth a change, 3: change this first. */
  severity: z.number().int().min(1).max(3),
  quote: z.string(),
  /** What is to be said of it; the sentences, why and what to do, stand in the catalogue of texts. */
  says: z.enum(pointIds),
  values: pointValuesSchema,
  page: z.number().int().nullable(),
  /** Where the quote stands, in UTF-16 offsets of the document’s text; null for the whole document. */
  span: z.tuple([z.number().int(), z.number().int()]).nullable(),
});
export type DocumentFinding = z.output<typeof findingSchema>;
