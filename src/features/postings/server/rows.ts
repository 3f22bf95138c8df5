import { plainWords } from '#lib/text/plain-words.ts';
import { openPrivate, sealPrivate } from '#platform/db/private-text.ts';
import { correctedReading } from '../domain/corrected-reading.ts';
import { type KeptPosting, keptPostingSchema } from '../domain/posting.ts';
import { type PostingReading, postingReadingSchema } from '../domain/posting-reading.ts';
import type { PostingRow, PostingTable } from './tables.ts';

/** A posting with what was read in it, and the edition of the reader. */
export interface ReadPosting {
  readonly kept: KeptPosting;
  readonly reading: PostingReading;
  readonly edition: string;
}

export function postingRow(
  owner: string,
  { kept, reading, edition }: ReadPosting,
): Omit<PostingTable, 'joinedInto'> {
  const { facts, told, corrections } = kept;
  const corrected = correctedReading(reading, corrections);
  return {
    owner,
    id: kept.id,
    applicationId: kept.applicationId ?? null,
    title: corrected.title,
    company: corrected.company,
    named: (corrections.title ?? corrections.company ?? told.title) ? 1 : 0,
    words: plainWords(`${corrected.title ?? ''} ${corrected.company ?? ''}`).join(' '),
    source: kept.source,
    sourceName: kept.sourceName ?? null,
    url: kept.url ?? null,
    addedAt: kept.addedAt,
    postedAt: facts.postedAt ?? null,
    repostedAt: facts.repostedAt ?? null,
    applicants: facts.applicants ?? null,
    onCompanySite: facts.onCompanySite === undefined ? null : Number(facts.onCompanySite),
    completeness: corrected.completeness,
    musts: corrected.requirements.filter(({ importance }) => importance === 'must').length,
    flags: corrected.flags.length,
    text: sealPrivate(kept.text),
    told: sealPrivate(JSON.stringify(told)),
    corrections: sealPrivate(JSON.stringify(corrections)),
    reading: sealPrivate(JSON.stringify(reading)),
    edition,
  };
}

export function postingOfRow(row: PostingRow): ReadPosting {
  const { postedAt, repostedAt, applicants, onCompanySite, edition, reading, ...rest } = row;
  const facts = {
    postedAt,
    repostedAt,
    applicants,
    onCompanySite: onCompanySite === null ? null : onCompanySite === 1,
  };
  const kept = keptPostingSchema.parse({
    ...withoutNulls(rest),
    text: openPrivate(row.text),
    facts: withoutNulls(facts),
    told: JSON.parse(openPrivate(row.told)),
    corrections: JSON.parse(openPrivate(row.corrections)),
  });
  return { kept, reading: postingReadingSchema.parse(JSON.parse(openPrivate(reading))), edition };
}

export const withoutNulls = (row: object): object =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== undefined));
