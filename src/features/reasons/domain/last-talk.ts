import type { RejectionCase } from './case.ts';

/** The day or moment of the last conversation whose day is known. */
export const lastTalk = (interviews: RejectionCase['interviews']): string | undefined =>
  (interviews ?? [])
    .flatMap(({ date }) => date ?? [])
    .toSorted()
    .at(-1);
