import type { Setting } from './course.ts';
import type { Outcome } from './run-opening.ts';

/** Where and when it happened: the opening, how it went on, and its first day after the first day of the market. */
export interface Scene extends Setting {
  readonly outcome: Outcome;
  readonly postedOn: number;
}
