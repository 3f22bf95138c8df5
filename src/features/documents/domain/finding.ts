import { z } from 'zod';

export const findingIds = [
  'duty-not-result',
  'no-numbers',
  'typo',
  'date-inconsistency',
  'gap',
  'too-long-sentence',
  'cliche',
  'buried-skill',
  'missing-contact',
  'personal-data',
  'wrong-company',
  'layout-unreadable',
  'generic-letter',
  'requirement-not-addressed',
  'length',
] as const;
export type FindingId = (typeof findingIds)[number];

/** Something in a résumé or letter that a careful reader would point out: never more than a suggestion. */
export const findingSchema = z.object({
  id: z.enum(findingIds),
  /** 1: a detail, 2: worth a change, 3: change this first. */
  severity: z.number().int().min(1).max(3),
  quote: z.string(),
  why: z.string(),
  fix: z.string(),
  page: z.number().int().nullable(),
  /** Where the quote stands, in UTF-16 offsets of the document’s text; null for the whole document. */
  span: z.tuple([z.number().int(), z.number().int()]).nullable(),
});
export type DocumentFinding = z.output<typeof findingSchema>;
