import { z } from 'zod';

/** A passage of the document, in UTF-16 offsets. */
const span = z.tuple([z.number().int(), z.number().int()]);

/** A day as JSON Resume has it: a year, a year and a month, or a day. */
const isoDay = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);

/** A date of a résumé: as written, and what it means when that can be said. */
const datedSchema = z.object({ written: z.string(), day: isoDay.nullable() });
export type Dated = z.output<typeof datedSchema>;

export const jobSchema = z.object({
  employer: z.string().nullable(),
  title: z.string().nullable(),
  start: datedSchema.nullable(),
  /** Null when no end is written; “now” and the like have `day: null`. */
  end: datedSchema.nullable(),
  isCurrent: z.boolean(),
  /** What is written of it, a line each. */
  highlights: z.array(z.object({ text: z.string(), span })),
  span,
});
export type Job = z.output<typeof jobSchema>;

export const schoolingSchema = z.object({
  school: z.string().nullable(),
  degree: z.string().nullable(),
  start: datedSchema.nullable(),
  end: datedSchema.nullable(),
  span,
});

/** A time that no entry covers, or that two cover, in months. */
const stretchSchema = z.object({ from: isoDay, to: isoDay, months: z.number() });

/** What a résumé says, each thing with its place. */
export const resumeReadingSchema = z.object({
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  url: z.string().nullable(),
  /** The lines before the first heading or entry that are neither name nor address. */
  summary: z.string().nullable(),
  jobs: z.array(jobSchema),
  schooling: z.array(schoolingSchema),
  /** Skills as the vocabulary names them, else as written; `listed` when they stand in a list of skills. */
  skills: z.array(z.object({ name: z.string(), written: z.string(), listed: z.boolean(), span })),
  certificates: z.array(z.object({ name: z.string(), span })),
  languages: z.array(z.object({ language: z.string(), level: z.string().nullable(), span })),
  headings: z.array(z.object({ text: z.string(), span })),
  gaps: z.array(stretchSchema),
  overlaps: z.array(stretchSchema),
  /** Text that found no field: said, never pushed into a wrong one. */
  unrecognised: z.array(z.string()),
});
export type ResumeReading = z.output<typeof resumeReadingSchema>;
