import { z } from 'zod';
import { documentCardSchema } from '#features/documents/domain/stored-document.ts';
import { completenesses } from '#features/postings/domain/posting-reading.ts';
import { choices } from './chosen-resume.ts';
import { claimSchema } from './claim.ts';
import { matchedRequirementSchema } from './match-result.ts';
import { placeToShowSchema } from './place-to-show.ts';
import { showings } from './showing.ts';

/** A requirement with the person's word on it. */
export const judgedRequirementSchema = matchedRequirementSchema.extend({
  /** By which the person's word holds for the same requirement in other postings. */
  key: z.string(),
  said: claimSchema.optional(),
  showing: z.enum(showings),
  /** Of what is theirs and not shown: where it could be. */
  place: placeToShowSchema.optional(),
});
export type JudgedRequirement = z.output<typeof judgedRequirementSchema>;

const resumeCardSchema = documentCardSchema.pick({ id: true, name: true, addedAt: true });
export type ResumeCard = z.output<typeof resumeCardSchema>;

/** A posting beside a résumé. What is not there yet is left out. */
export const matchPageSchema = z.object({
  application: z.object({ id: z.uuid(), company: z.string(), role: z.string() }),
  posting: z
    .object({
      id: z.uuid(),
      text: z.string(),
      completeness: z.enum(completenesses),
      /** It is not the whole posting, so what follows may change. */
      provisional: z.boolean(),
    })
    .optional(),
  document: resumeCardSchema.extend({ text: z.string(), chosen: z.enum(choices) }).optional(),
  /** Every résumé that could be compared, the latest added first. */
  resumes: z.array(resumeCardSchema),
  /** Absent while one of the two is. */
  requirements: z.array(judgedRequirementSchema).optional(),
});
export type MatchPage = z.output<typeof matchPageSchema>;
