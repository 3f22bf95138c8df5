import { z } from 'zod';
import { stages } from '#features/applications/domain/event.ts';
import { evidenceIdSchema } from './case.ts';
import { causes, parts } from './cause.ts';

const share = z.number().min(0).max(1);

/** A fact as it is shown: its sentence, the words that show it, and the figures of the sentence. */
export const seenSchema = z.object({
  evidenceId: evidenceIdSchema,
  what: z.string(),
  quote: z.string().optional(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type Seen = z.infer<typeof seenSchema>;

/** A fact for or against a cause. `strength`: by how much the probability would change without it (0–1). */
const reasonSchema = seenSchema.extend({ strength: share });
export type Reason = z.infer<typeof reasonSchema>;

const causeShareSchema = z.object({
  id: z.enum(causes),
  probability: share,
  low: share,
  high: share,
  for: z.array(reasonSchema),
  against: z.array(reasonSchema),
});
export type CauseShare = z.infer<typeof causeShareSchema>;

/** A question worth asking, with its answers. `gain`: by how many bits it is expected to narrow the causes down. */
const worthAskingSchema = z.object({
  id: z.string(),
  question: z.string(),
  /** How the answer can be found out, where that is not plain. */
  how: z.string().optional(),
  gain: z.number().nonnegative(),
  answers: z.array(z.object({ label: z.string(), evidenceId: evidenceIdSchema.nullable() })),
});
export type WorthAsking = z.infer<typeof worthAskingSchema>;

/** The probable causes of one ended application, most likely first; with `unknown` they sum to one. */
export const explanationSchema = z.object({
  id: z.string(),
  /** How far it came, by all that is known. */
  stage: z.enum(stages),
  causes: z.array(causeShareSchema),
  unknown: share,
  /** The four parts of the picture; with `unknown` the first three sum to one. */
  notAboutYou: share,
  partly: share,
  yours: share,
  /** Within which eight of ten draws of the figures of the model put each part. */
  ranges: z.record(z.enum(parts), z.object({ low: share, high: share })),
  tellsMore: z.array(worthAskingSchema),
  /** Recognised words that are written to nearly everyone. */
  saysNothing: z.array(seenSchema),
  /** Too little is known: the picture is nearly that of any application ended at this stage. */
  tooEarly: z.boolean(),
  /** So many reasons that the person knows of other applications moved the picture; absent when none did. */
  ownReasons: z.number().optional(),
});
export type Explanation = z.infer<typeof explanationSchema>;
