import { z } from 'zod';
import type { Dossier } from './dossier.ts';
import type { Source } from './event.ts';

/** An application as it was called when something was taught about it, and the mails and rows it was known by. */
export const lessonSideSchema = z.object({
  id: z.uuid(),
  company: z.string(),
  role: z.string(),
  sources: z.array(z.string()),
});
export type LessonSide = z.infer<typeof lessonSideSchema>;

/**
 * What the person said by changing something by hand, so that later imports know it:
 * `together`: `other` was the same as `one`; `apart`: `other` left `one`; `called`: `other` is an old name of `one`.
 */
export const lessonKinds = ['together', 'apart', 'called'] as const;
export const lessonSchema = z.object({
  id: z.uuid(),
  /** The change that taught it: undoing that takes the lesson back. */
  change: z.uuid(),
  kind: z.enum(lessonKinds),
  one: lessonSideSchema,
  other: lessonSideSchema,
});
export type Lesson = z.infer<typeof lessonSchema>;

/** What a change teaches, before it is kept. */
export type Teaching = Pick<Lesson, 'kind' | 'one' | 'other'>;

/** How a source is named in lessons; undefined for what was written by hand, which no import brings again. */
export const taughtSource = ({ kind, key }: Source): string | undefined =>
  kind === 'mail' || kind === 'row' ? `${kind} ${key}` : undefined;

/** An application as one side of a lesson. */
export const lessonSide = ({ id, opening: { company, role }, events }: Dossier): LessonSide => ({
  id,
  company,
  role,
  sources: [...new Set(events.flatMap(({ source }) => taughtSource(source) ?? []))],
});
