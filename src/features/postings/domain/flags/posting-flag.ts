import { z } from 'zod';
import { spanSchema } from '../requirement.ts';

export const flagCategories = [
  'scam',
  'pay',
  'culture',
  'vague',
  'unreal',
  'discrimination',
  'ghost',
] as const;

/** A signal worth checking, never a verdict. */
export const postingFlagSchema = z.object({
  id: z.string(),
  category: z.enum(flagCategories),
  /** 1: worth a note, 2: worth asking, 3: stop and verify. */
  weight: z.number().int().min(1).max(3),
  quote: z.string(),
  why: z.string(),
  check: z.string(),
  span: spanSchema,
});
export type PostingFlag = z.output<typeof postingFlagSchema>;
