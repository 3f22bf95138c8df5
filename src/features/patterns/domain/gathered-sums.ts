import { addedUp, type CauseSums } from './cause-sums.ts';

/** What one answer explained, and where the next one goes on; without `next` all is explained. */
export interface Stretch {
  readonly sums: readonly CauseSums[];
  readonly total: number;
  readonly next?: string | undefined;
}

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
