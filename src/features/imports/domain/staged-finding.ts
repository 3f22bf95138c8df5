import { z } from 'zod';
import { findingSchema } from '#features/applications/domain/finding.ts';

/** `sure` ones are saved with the import; `unsure` ones wait until the person has looked. */
export const findingStates = ['sure', 'unsure', 'left-out', 'saved'] as const;
export type FindingState = (typeof findingStates)[number];

/** A finding between reading and saving. */
export const stagedFindingSchema = z.object({
  id: z.uuid(),
  state: z.enum(findingStates),
  finding: findingSchema,
  /** The application it was saved into. */
  applicationId: z.uuid().optional(),
});
export type StagedFinding = z.infer<typeof stagedFindingSchema>;
