import type { Way } from './choice.ts';

/** The ways to which another is known that may be worth trying. */
export const improvable = [
  'company',
  'board',
  'month',
  'later',
  'usual',
  'short',
  'not-clear',
] as const satisfies readonly Way[];

/** The way as one of those; undefined for all others. */
export const asImprovable = (way: Way | undefined): (typeof improvable)[number] | undefined =>
  improvable.find((known) => known === way);
