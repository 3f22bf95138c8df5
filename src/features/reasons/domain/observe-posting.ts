import type { RejectionCase } from './case.ts';
import type { Observation } from './observation.ts';
import { daysFrom } from './observe-timing.ts';

/** What the life of the posting and the number of applicants show. */
export function observePosting({ posting, appliedAt }: RejectionCase): Observation[] {
  if (!posting) return [];
  const observations: Observation[] = [];
  const opened = posting.repostedAt !== undefined && !laterThan(posting.repostedAt, appliedAt);
  const age = daysFrom(posting.postedAt, appliedAt);
  // Someone who applies right after a reposting is early in the new pile, although the posting is old.
  const ageInPile = opened ? daysFrom(posting.repostedAt, appliedAt) : age;
  if (age !== undefined && age > 30) observations.push({ evidenceId: 'old-posting', values: { days: age } });
  if (ageInPile !== undefined && ageInPile <= 2) observations.push({ evidenceId: 'early-application' });
  if (posting.repostedAt) observations.push({ evidenceId: 'reposted' });
  return [...observations, ...observeApplicants(posting.applicants)];
}

function laterThan(day: string, other: string | undefined): boolean {
  return daysFrom(day, other) === undefined;
}

function observeApplicants(count: number | undefined): Observation[] {
  if (count === undefined) return [];
  if (count > 200) return [{ evidenceId: 'many-applicants', values: { count } }];
  if (count < 50) return [{ evidenceId: 'few-applicants', values: { count } }];
  return [];
}
