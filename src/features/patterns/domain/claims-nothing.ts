import type { Patterns } from './patterns.ts';

/** Whether all of it is still too early to tell. */
export const claimsNothing = ({ funnel, tables, comparisons, waiting }: Patterns): boolean =>
  funnel.every(({ own }) => own.told === undefined) &&
  tables.every(({ groups }) => groups.every(({ own }) => own.told === undefined)) &&
  comparisons.every(({ verdict }) => verdict === 'early') &&
  waiting.more !== undefined;
