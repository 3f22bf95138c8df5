import type { Corrections, JobCorrection, SchoolingCorrection } from './corrections.ts';
import type { DocumentFinding } from './finding.ts';
import { isSameFinding } from './same-finding.ts';

/** Puts a job right; what was said of it before is replaced. */
export const withJob = (corrections: Corrections, job: JobCorrection): Corrections => ({
  ...corrections,
  jobs: [...corrections.jobs.filter((each) => !isSamePlace(each, job)), job],
});

/** Puts a time of learning right. */
export const withSchooling = (corrections: Corrections, school: SchoolingCorrection): Corrections => ({
  ...corrections,
  schooling: [...corrections.schooling.filter((each) => !isSamePlace(each, school)), school],
});

/** Leaves what a finding speaks of as it is. */
export const withDismissed = (corrections: Corrections, finding: DocumentFinding): Corrections => ({
  ...corrections,
  dismissed: [...corrections.dismissed, { id: finding.id, quote: finding.quote, why: finding.why }],
});

/** Wants to look at a finding after all. */
export const withoutDismissed = (corrections: Corrections, finding: DocumentFinding): Corrections => ({
  ...corrections,
  dismissed: corrections.dismissed.filter((each) => !isSameFinding(each, finding)),
});

const isSamePlace = (one: JobCorrection | SchoolingCorrection, other: JobCorrection | SchoolingCorrection) =>
  one.span[0] === other.span[0] && one.span[1] === other.span[1];
