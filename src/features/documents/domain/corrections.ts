import { z } from 'zod';
import { findingIds } from './finding-id.ts';
import { pointIds } from './review/points.ts';

/** A passage of the text, by which an entry is known again. */
const span = z.tuple([z.number().int().min(0), z.number().int().min(0)]);
/** Null: there is none. */
const words = z.string().trim().max(300).nullable().optional();

const jobCorrectionSchema = z.object({
  span,
  employer: words,
  title: words,
  /** Dates as one writes them: `03/2019`, `now`. */
  start: words,
  end: words,
  /** It is no job at all. */
  isNone: z.boolean().optional(),
  /** It was not read; where it stands nowhere, its passage is empty and behind the text. */
  isAdded: z.boolean().optional(),
});
export type JobCorrection = z.infer<typeof jobCorrectionSchema>;

const schoolingCorrectionSchema = z.object({
  span,
  school: words,
  degree: words,
  start: words,
  end: words,
  isNone: z.boolean().optional(),
  isAdded: z.boolean().optional(),
});
export type SchoolingCorrection = z.infer<typeof schoolingCorrectionSchema>;

const dismissedSchema = z.object({
  id: z.enum(findingIds),
  quote: z.string().max(5_000),
  says: z.enum(pointIds).optional(),
});
export type Dismissed = z.infer<typeof dismissedSchema>;

/** What the person put right in the reading of a document, and what they leave as it is. */
export const correctionsSchema = z.object({
  name: words,
  email: words,
  phone: words,
  url: words,
  jobs: z.array(jobCorrectionSchema).max(300).default([]),
  schooling: z.array(schoolingCorrectionSchema).max(300).default([]),
  dismissed: z.array(dismissedSchema).max(500).default([]),
});
export type Corrections = z.infer<typeof correctionsSchema>;

export const noCorrections: Corrections = { jobs: [], schooling: [], dismissed: [] };
