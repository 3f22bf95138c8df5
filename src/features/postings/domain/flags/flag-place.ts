import type { FlagId } from './flag-catalogue.ts';

/** Where a text shows a flag, in UTF-16 offsets. */
export interface FlagPlace {
  readonly id: FlagId;
  readonly start: number;
  readonly end: number;
}
