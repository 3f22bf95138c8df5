import { z } from 'zod';
import type { PostingReading } from '#features/postings/domain/posting-reading.ts';
import { type Requirement, requirementSchema } from '#features/postings/domain/requirement.ts';
import { plainWords } from '#lib/text/plain-words.ts';
import { type DocumentFinding, findingSchema } from '../finding.ts';
import type { ResumeReading } from '../resume/resume-reading.ts';
import { isShown, mustHaves, shownBy } from './requirements-shown.ts';

/** A version of a document with what was said of it. */
export interface ReviewedVersion {
  readonly text: string;
  readonly reading?: ResumeReading | undefined;
  readonly findings: readonly DocumentFinding[];
}

export const comparisonSchema = z.object({
  gone: z.array(findingSchema),
  new: z.array(findingSchema),
  still: z.array(findingSchema),
  /** Must-haves of the posting that only the later version shows, and that it shows no longer. */
  nowShown: z.array(requirementSchema),
  noLongerShown: z.array(requirementSchema),
});
export type VersionComparison = z.output<typeof comparisonSchema>;

/** What a later version of a document does better, and what it does not. */
export function compareVersions(
  before: ReviewedVersion,
  after: ReviewedVersion,
  posting?: PostingReading,
): VersionComparison {
  const asked = posting ? mustHaves(posting) : [];
  const [earlier, later] = [shownBy(before.text, before.reading), shownBy(after.text, after.reading)];
  const changed = (from: typeof earlier, to: typeof later) => (each: Requirement) =>
    !isShown(each, from) && isShown(each, to);
  return {
    gone: before.findings.filter((finding) => !after.findings.some((other) => isSame(finding, other))),
    new: after.findings.filter((finding) => !before.findings.some((other) => isSame(finding, other))),
    still: after.findings.filter((finding) => before.findings.some((other) => isSame(finding, other))),
    nowShown: asked.filter(changed(earlier, later)),
    noLongerShown: asked.filter(changed(later, earlier)),
  };
}

/** Of one kind, about words of which most are the same. */
function isSame(one: DocumentFinding, other: DocumentFinding): boolean {
  if (one.id !== other.id) return false;
  const [first, second] = [new Set(plainWords(one.quote)), new Set(plainWords(other.quote))];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared >= Math.max(first.size, second.size) * 0.6;
}
