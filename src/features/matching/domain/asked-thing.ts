import { z } from 'zod';
import { importances } from '#features/postings/domain/requirement.ts';
import type { MatchedRequirement } from './match-result.ts';
import { matchStatuses } from './match-status.ts';
import { claimKey, subjectKey } from './subject.ts';

/** One thing a posting asks, as it is kept to be counted. */
export const askedThingSchema = z.object({
  subject: z.string(),
  claim: z.string(),
  name: z.string(),
  importance: z.enum(importances),
  status: z.enum(matchStatuses),
});
export type AskedThing = z.output<typeof askedThingSchema>;

export const askedThing = (requirement: MatchedRequirement): AskedThing => ({
  subject: subjectKey(requirement),
  claim: claimKey(requirement),
  name: requirement.skill ?? requirement.text,
  importance: requirement.importance,
  status: requirement.status,
});
