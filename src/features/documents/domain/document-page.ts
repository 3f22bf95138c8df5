import { z } from 'zod';
import { documentUseSchema } from './document-use.ts';
import { findingSchema } from './finding.ts';
import { resumeReadingSchema } from './resume/resume-reading.ts';
import { tenSecondsSchema } from './review/ten-second-test.ts';
import { keptDocumentSchema } from './stored-document.ts';

/** A version as its page shows it. */
export const documentPageSchema = keptDocumentSchema.extend({
  /** With what the person put right; null for a letter. */
  reading: resumeReadingSchema.nullable(),
  /** What is worth a look. */
  findings: z.array(findingSchema),
  /** Findings that the person leaves as they are. */
  leftAsIs: z.array(findingSchema),
  /** What is seen of it at a first glance; null for a letter. */
  tenSeconds: tenSecondsSchema.nullable(),
  /** The version it was made from, while that is here. */
  earlier: z.object({ id: z.uuid(), name: z.string() }).optional(),
  uses: z.array(documentUseSchema),
  /** The application that the look is for, when it is for one, and what is known of it. */
  lookedAtFor: z
    .object({ applicationId: z.uuid(), hasPosting: z.boolean(), hasResume: z.boolean() })
    .optional(),
});
export type DocumentPage = z.infer<typeof documentPageSchema>;
