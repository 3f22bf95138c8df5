import { z } from 'zod';
import { endpoint } from '#lib/endpoint.ts';
import { fileAnswerSchema, sourceAnswerSchema, sourceStandingSchema } from './domain/lists/list-answer.ts';
import { listSourceSchema } from './domain/lists/list-source.ts';

const name = z.string().trim().min(1).max(160);

/** How many skills Rebound knows by itself, and what each list adds. */
export const showVocabulary = endpoint({
  method: 'GET',
  path: '/vocabulary',
  input: z.object({}),
  output: z.object({ own: z.number(), sources: z.array(sourceStandingSchema) }),
});

/** Reads lists of skills at paths of this computer. Taken from the command line only. */
export const importVocabulary = endpoint({
  method: 'POST',
  path: '/vocabulary/import',
  input: z.object({ paths: z.array(z.string().min(1).max(4_000)).min(1).max(1_000) }),
  output: z.object({ files: z.array(fileAnswerSchema), sources: z.array(sourceAnswerSchema) }),
});

/** Takes everything of one source out again. */
export const removeVocabulary = endpoint({
  method: 'DELETE',
  path: '/vocabulary/:source',
  input: z.object({ source: listSourceSchema }),
  output: z.object({ removed: z.number() }),
});

/** Adds a skill of the person's own, with its other names. */
export const addSkill = endpoint({
  method: 'POST',
  path: '/vocabulary/skills',
  input: z.object({
    name,
    also: z.array(name).max(50).optional(),
    broader: z.array(name).max(20).optional(),
  }),
  output: z.object({ name, also: z.array(z.string()).optional(), broader: z.array(z.string()).optional() }),
});
