import type { Corrections, JobCorrection, SchoolingCorrection } from './corrections.ts';
import type { DocumentFinding } from './finding.ts';
import { isSameFinding } from './same-finding.ts';

/** Puts a job right, or adds one; what was said of it before is replaced. */
export const withJob = (corrections: Corrections, job: JobCorrection): Corrections => ({
  ...corrections,
  jobs: withEntry(corrections.jobs, job),
});

/** Puts a time of learning right, or adds one. */
export const withSchooling = (corrections: Corrections, school: SchoolingCorrection): Corrections => ({
  ...corrections,
  schooling: withEntry(corrections.schooling, school),
});

/** What was added stays an addition when it is put right. */
function withEntry<Entry extends JobCorrection | SchoolingCorrection>(
  entries: readonly Entry[],
  entry: Entry,
): Entry[] {
  const isAdded = entry.isAdded || entries.some((each) => each.isAdded && isSamePlace(each, entry));
  const others = entries.filter((each) => !isSamePlace(each, entry));
  return [...others, isAdded ? { ...entry, isAdded } : entry];
}

/** Leaves what a finding speaks of as it is. */
export const withDismissed = (corrections: Corrections, finding: DocumentFinding): Corrections => ({
  ...corrections,
  dismissed: [...corrections.dismissed, { id: finding.id, quote: finding.quote, says: finding.says }],
});

/** Wants to look at a finding after all. */
export const withoutDismissed = (corrections: Corrections, finding: DocumentFinding): Corrections => ({
  ...corrections,
  dismissed: corrections.dismissed.filter((each) => !isSameFinding(each, finding)),
});

const isSamePlace = (one: JobCorrection | SchoolingCorrection, other: JobCorrection | SchoolingCorrection) =>
  one.span[0] === other.span[0] && one.span[1] === other.span[1];
