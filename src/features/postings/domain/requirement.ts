import { z } from 'zod';

/** A passage of a text, from the first to behind the last UTF-16 unit. */
export const spanSchema = z.tuple([z.number().int(), z.number().int()]);
export type Span = z.output<typeof spanSchema>;

export const requirementKinds = [
  'skill',
  'experience',
  'degree',
  'certificate',
  'language',
  'permit',
  'location',
  'schedule',
  'other',
] as const;
export type RequirementKind = (typeof requirementKinds)[number];

/** Whether they must see it, would like to, or do not say. */
export const importances = ['must', 'nice', 'unclear'] as const;
export type Importance = (typeof importances)[number];

/** One thing a posting asks for, with its own words. */
export const requirementSchema = z.object({
  text: z.string(),
  kind: z.enum(requirementKinds),
  importance: z.enum(importances),
  /** The skill in it as the vocabulary names it. */
  skill: z.string().nullable(),
  /** Years asked for; half a year is 0.5. */
  years: z.number().nullable(),
  span: spanSchema,
});
export type Requirement = z.output<typeof requirementSchema>;
