import { z } from 'zod';
import { endpoint } from '#lib/endpoint.ts';
import { askingPostingSchema, askingQuerySchema } from './domain/asking-posting.ts';
import { claimNoteSchema, claimSchema, sayings } from './domain/claim.ts';
import { gapQuerySchema, gapsSchema } from './domain/gap.ts';
import { matchChangeSchema } from './domain/match-changes.ts';
import { matchPageSchema } from './domain/match-page.ts';
import { unshownSchema } from './domain/unshown.ts';

const named = z.object({ id: z.uuid(), name: z.string() });

/** The posting of an application beside the résumé that went out with it, or beside the one that is asked for. */
export const showMatch = endpoint({
  method: 'GET',
  path: '/applications/:id/match',
  input: z.object({ id: z.uuid(), document: z.uuid().optional() }),
  output: matchPageSchema,
});

/** What a later version of a résumé shows of a posting that an earlier one did not. */
export const compareMatches = endpoint({
  method: 'GET',
  path: '/match/compare',
  input: z.object({ posting: z.uuid(), before: z.uuid(), after: z.uuid() }),
  output: z.object({
    before: named,
    after: named,
    nowShown: z.array(matchChangeSchema),
    noLonger: z.array(matchChangeSchema),
  }),
});

/** The person's word on a requirement, here and in every other posting; null takes it back. Answers what they said before. */
export const sayClaim = endpoint({
  method: 'POST',
  path: '/claims',
  input: z.object({
    key: z.string().trim().min(1).max(250),
    says: z.enum(sayings).nullable(),
    note: claimNoteSchema.optional(),
  }),
  output: z.object({ before: claimSchema.optional() }),
});

/** What postings ask, and how often it was shown. While some wait to be compared, ask again. */
export const showGaps = endpoint({
  method: 'GET',
  path: '/gaps',
  input: gapQuerySchema,
  output: gapsSchema,
});

/** The postings that ask for one thing, as they are counted. */
export const showAsking = endpoint({
  method: 'GET',
  path: '/gaps/postings',
  input: askingQuerySchema,
  output: z.object({ postings: z.array(askingPostingSchema) }),
});

/**
 * What the person has, as they said, and a résumé does not show; for one application, only what its posting asks for.
 * While some postings wait to be compared, ask again.
 */
export const showUnshown = endpoint({
  method: 'GET',
  path: '/documents/:id/unshown',
  input: z.object({ id: z.uuid(), applicationId: z.uuid().optional() }),
  output: unshownSchema,
});
