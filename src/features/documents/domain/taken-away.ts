import { z } from 'zod';
import { resumeReadingSchema } from './resume/resume-reading.ts';
import { keptDocumentSchema } from './stored-document.ts';

/** What a version leaves behind when it is taken away, so that it can be put back. */
export const takenAwaySchema = z.object({
  document: keptDocumentSchema,
  reading: resumeReadingSchema.nullable(),
  applications: z.array(z.uuid()),
});
export type TakenAway = z.infer<typeof takenAwaySchema>;
