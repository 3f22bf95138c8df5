import { z } from 'zod';
import { endpoint } from '#lib/endpoint.ts';
import { correctionsSchema } from './domain/corrections.ts';
import { keptPostingSchema, postingFactsSchema, postingLineSchema, postingSchema } from './domain/posting.ts';
import { postingQuerySchema } from './domain/posting-query.ts';

const id = z.object({ id: z.uuid() });
const applicationId = z.uuid().optional();
const url = z.string().trim().max(2_000).optional();

export const listPostings = endpoint({
  method: 'GET',
  path: '/postings',
  input: postingQuerySchema,
  output: z.object({ rows: z.array(postingLineSchema), total: z.number() }),
});

export const showPosting = endpoint({
  method: 'GET',
  path: '/postings/:id',
  input: id,
  output: postingSchema,
});

/** The posting of an application, when it has one. */
export const showPostingOf = endpoint({
  method: 'GET',
  path: '/applications/:id/posting',
  input: id,
  output: z.object({ posting: postingSchema.optional() }),
});

/** Adds a posting from its words, or from the source of a web page. */
export const addPosting = endpoint({
  method: 'POST',
  path: '/postings',
  input: z.object({
    text: z.string().max(300_000).optional(),
    html: z.string().max(20_000_000).optional(),
    url,
    applicationId,
  }),
  output: id,
});

/** Adds a posting from a document or a saved web page. */
export const addPostingFile = endpoint({
  method: 'POST',
  path: '/postings/files',
  input: z.object({ name: z.string().min(1).max(1_000), url, applicationId }),
  output: id,
  body: 'bytes',
});

/** Changes what is given. `facts` and `corrections` are given whole; no application is null. */
export const changePosting = endpoint({
  method: 'PATCH',
  path: '/postings/:id',
  input: id.extend({
    applicationId: z.uuid().nullish(),
    url: z.string().trim().max(2_000).nullish(),
    facts: postingFactsSchema.optional(),
    corrections: correctionsSchema.optional(),
  }),
  output: id,
});

/** Takes a posting away and answers all of it, so that it can be put back. */
export const deletePosting = endpoint({
  method: 'DELETE',
  path: '/postings/:id',
  input: id,
  output: z.object({ posting: keptPostingSchema }),
});

/** Takes back that a posting was deleted. */
export const putBackPosting = endpoint({
  method: 'POST',
  path: '/postings/back',
  input: z.object({ posting: keptPostingSchema }),
  output: id,
});
