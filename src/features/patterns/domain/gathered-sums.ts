import { z } from 'zod';
import { addedUp, type CauseSums, causeSumsSchema } from './cause-sums.ts';

/** What one answer explained, and after which application the next one goes on; without `next` all is explained. */
export const stretchSchema = z.object({
  sums: z.array(causeSumsSchema),
  total: z.number(),
  next: z.uuid().optional(),
});
export type Stretch = z.infer<typeof stretchSchema>;

/** How many of them are explained so far. */
export interface Explained {
  readonly done: number;
  readonly total: number;
}

/** Asks a stretch at a time until all is explained. Whoever asks breaks it off by failing. */
export async function gatheredSums(
  ask: (after: string | undefined) => Promise<Stretch>,
  onProgress: (explained: Explained) => void = () => {},
): Promise<CauseSums[]> {
  let sums: CauseSums[] = [];
  let after: string | undefined;
  do {
    const stretch = await ask(after);
    sums = addedUp([...sums, ...stretch.sums]);
    const done = sums.reduce((count, { applications }) => count + applications, 0);
    onProgress({ done, total: Math.max(done, stretch.total) });
    after = stretch.next;
  } while (after !== undefined);
  return sums;
}
