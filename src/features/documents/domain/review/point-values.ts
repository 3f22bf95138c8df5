import { z } from 'zod';
import { questionIds } from './questions.ts';

/** The numbers and names that stand in the sentences of a finding, and the question that goes with it. */
export const pointValuesSchema = z.object({
  count: z.number().exactOptional(),
  claimed: z.number().exactOptional(),
  year: z.number().exactOptional(),
  skill: z.string().exactOptional(),
  meant: z.string().exactOptional(),
  addressee: z.string().exactOptional(),
  applyingTo: z.string().exactOptional(),
  question: z.enum(questionIds).exactOptional(),
});
export type PointValues = z.output<typeof pointValuesSchema>;
