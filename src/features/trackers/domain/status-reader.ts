import { z } from 'zod';
import { fold } from './fold.ts';
import { readStatus, type StatusReading } from './status-crosswalk.ts';
import { type StatusMeaning, statusMeaningSchema } from './status-meaning.ts';

/**
 * A status word of the sheet, what it is taken to mean and in how many rows it stands. `means` is absent when only
 * the person can tell; `sure` is false when it was understood from its beginning alone.
 */
export const statusCountSchema = z.object({
  word: z.string(),
  means: statusMeaningSchema.optional(),
  sure: z.boolean(),
  count: z.int().min(1),
});
export type StatusCount = z.infer<typeof statusCountSchema>;

export interface StatusReader {
  read(word: string): StatusReading;
  /** Every word that was read, the most frequent first. */
  counts(): StatusCount[];
}

/** Reads status words, the person's choices before the crosswalk, and counts them. */
export function statusReader(choices: Readonly<Record<string, StatusMeaning>>): StatusReader {
  const chosen = new Map(Object.entries(choices).map(([word, means]) => [fold(word), means]));
  const seen = new Map<string, StatusCount>();
  return {
    read(word) {
      const means = chosen.get(fold(word));
      const reading = means === undefined ? readStatus(word) : { means, sure: true };
      const known = seen.get(fold(word));
      const { means: said, sure } = reading;
      const count = (known?.count ?? 0) + 1;
      seen.set(fold(word), { word: known?.word ?? word, ...(said && { means: said }), sure, count });
      return reading;
    },
    counts: () => [...seen.values()].sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1)),
  };
}
