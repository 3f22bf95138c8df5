import type { ResumeReading } from '#features/documents/domain/resume/resume-reading.ts';
import type { Claims } from './claim.ts';
import type { JudgedRequirement } from './match-page.ts';
import type { MatchedRequirement } from './match-result.ts';
import { placeToShow } from './place-to-show.ts';
import { showingOf } from './showing.ts';
import { claimKey } from './subject.ts';

/** A requirement as it stands once the person has had their word. */
export function judged(
  requirement: MatchedRequirement,
  claims: Claims,
  reading: ResumeReading,
): JudgedRequirement {
  const key = claimKey(requirement);
  const said = claims.get(key);
  const showing = showingOf(requirement.status, said?.says);
  return {
    ...requirement,
    key,
    showing,
    ...(said && { said }),
    ...(showing === 'unshown' && { place: placeToShow(requirement.kind, reading) }),
  };
}
