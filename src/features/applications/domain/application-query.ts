import { z } from 'zod';
import { channels } from './application.ts';
import { endings, stages } from './event.ts';

/** Which applications to show and in which order; `ended` ones are asked for, never pushed in front. */
export const applicationQuerySchema = z.object({
  state: z.enum(['open', 'ended', 'all']).default('all'),
  ending: z.enum(endings).optional(),
  stage: z.enum(stages).optional(),
  channel: z.enum(channels).optional(),
  search: z.string().trim().max(200).optional(),
  sort: z.enum(['recent', 'applied', 'company']).default('recent'),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
export type ApplicationQuery = z.infer<typeof applicationQuerySchema>;
