import { type FlagId, flagCatalogue } from './flag-catalogue.ts';
import type { PostingFlag } from './posting-flag.ts';

/** What is known of a posting beside its text; `undefined` is not known. Days are ISO dates. */
export interface PostingFacts {
  readonly postedAt?: string | undefined;
  readonly seenAt?: string | undefined;
  readonly repostedAt?: string | undefined;
  readonly onCompanySite?: boolean | undefined;
  readonly layoffs?: boolean | undefined;
  /** How many others offer the same job. */
  readonly duplicates?: number | undefined;
  /** `null`: the posting names none. */
  readonly company?: string | null | undefined;
}

const longDays = 30;
const manyDuplicates = 2;
const dayLength = 86_400_000;

/** Flags that no text shows. Their quote is empty, as there is nothing to point at. */
export function flagsFromFacts(facts: PostingFacts): PostingFlag[] {
  const { postedAt, seenAt, repostedAt, onCompanySite, layoffs, duplicates = 0, company } = facts;
  const holds: readonly (readonly [FlagId, boolean])[] = [
    ['old-posting', daysBetween(postedAt, seenAt) > longDays],
    ['reposted', daysBetween(postedAt, repostedAt) > 0],
    ['not-on-company-site', onCompanySite === false],
    ['layoffs', layoffs === true],
    ['duplicates', duplicates >= manyDuplicates],
    ['no-company', company === null || company?.trim() === ''],
  ];
  return holds
    .filter(([, isSo]) => isSo)
    .map(([id]) => ({ id, ...flagCatalogue[id], quote: '', span: [0, 0] }));
}

function daysBetween(from: string | undefined, to: string | undefined): number {
  if (from === undefined || to === undefined) return 0;
  const days = (Date.parse(to) - Date.parse(from)) / dayLength;
  return Number.isNaN(days) ? 0 : days;
}
