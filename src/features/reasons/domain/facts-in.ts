import type { Explanation } from './explanation.ts';

/** How many different kinds of facts an explanation rests on. */
export function factsIn({ causes }: Explanation): number {
  const reasons = causes.flatMap((cause) => [...cause.for, ...cause.against]);
  return new Set(reasons.map(({ evidenceId }) => evidenceId)).size;
}
