import type { Told } from './posting.ts';
import type { PostingReading } from './posting-reading.ts';

/** A reading in which what the page said for machines wins over what was read out of its words. */
export function withTold(reading: PostingReading, told: Told): PostingReading {
  return {
    ...reading,
    title: told.title ?? reading.title,
    company: told.company ?? reading.company,
    location: told.location ?? reading.location,
    salary: told.salary ?? reading.salary,
    contract: told.contract ?? reading.contract,
    postedAt: told.postedAt ?? reading.postedAt,
  };
}
