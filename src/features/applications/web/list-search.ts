import { z } from 'zod';
import { channels } from '../domain/application.ts';
import type { ApplicationQuery } from '../domain/application-query.ts';
import { endings, stages } from '../domain/event.ts';

/** What the address of the list remembers, so that Back shows the same rows. A mistyped part counts as absent. */
export const listSearchSchema = z.object({
  view: z.enum(['list', 'board']).optional().catch(undefined),
  search: z.string().max(200).optional().catch(undefined),
  stage: z.enum(stages).optional().catch(undefined),
  channel: z.enum(channels).optional().catch(undefined),
  ending: z.enum(endings).optional().catch(undefined),
  sort: z.enum(['recent', 'applied', 'company']).optional().catch(undefined),
  /** Whether the ended ones are unfolded. */
  ended: z.boolean().optional().catch(undefined),
});
export type ListSearch = z.infer<typeof listSearchSchema>;

type Filter = Partial<Pick<ApplicationQuery, 'search' | 'stage' | 'channel' | 'ending' | 'sort'>>;

/** The part of the address that the server is asked with. */
export function filterOf({ search, stage, channel, ending, sort }: ListSearch): Filter {
  return withoutEmpty({ search: search?.trim(), stage, channel, ending, sort });
}

/** How many conditions are set besides the search. */
export const countOfConditions = ({ stage, channel, ending }: ListSearch): number =>
  [stage, channel, ending].filter((condition) => condition !== undefined).length;

/** Whether the person is looking for something in particular. */
export const isNarrowed = (search: ListSearch): boolean =>
  countOfConditions(search) > 0 || (search.search ?? '').trim() !== '';

/** An address says only what is chosen. */
export function withoutEmpty<Parts extends object>(
  parts: Parts,
): { [Name in keyof Parts]?: NonNullable<Parts[Name]> } {
  const chosen = Object.entries(parts).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(chosen) as { [Name in keyof Parts]?: NonNullable<Parts[Name]> };
}
