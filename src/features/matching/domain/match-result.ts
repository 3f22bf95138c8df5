import { z } from 'zod';
import { requirementSchema } from '#features/postings/domain/requirement.ts';
import { matchStatuses } from './match-status.ts';

/** The words of a résumé that show something, and the part of it where they stand. */
export const proofSchema = z.object({
  quote: z.string(),
  section: z.enum(['work', 'education', 'skills', 'top', 'other']),
  span: z.tuple([z.number().int(), z.number().int()]),
});

export const matchedRequirementSchema = requirementSchema.extend({
  status: z.enum(matchStatuses),
  proof: z.array(proofSchema),
  /** Years the résumé shows for it, where years are asked. */
  yearsShown: z.number().nullable(),
});
export type MatchedRequirement = z.output<typeof matchedRequirementSchema>;

const countSchema = z.object({ met: z.number(), of: z.number() });

/** A posting's requirements and which of them a résumé shows; must and nice are counted apart, there is no single score. */
export const matchResultSchema = z.object({
  requirements: z.array(matchedRequirementSchema),
  must: countSchema,
  nice: countSchema,
});
export type MatchResult = z.output<typeof matchResultSchema>;
